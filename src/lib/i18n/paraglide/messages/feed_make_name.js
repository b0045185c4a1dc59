/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Feed_Make_NameInputs */

const sv_feed_make_name = /** @type {(inputs: Feed_Make_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gör en adress för ${i?.name}`)
};

const en_feed_make_name = /** @type {(inputs: Feed_Make_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Make an address for ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Make an address for {name}" |
*
* @param {Feed_Make_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_make_name = /** @type {((inputs: Feed_Make_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Make_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_make_name(inputs)
	return sv_feed_make_name(inputs)
});