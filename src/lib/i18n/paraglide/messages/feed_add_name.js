/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Feed_Add_NameInputs */

const sv_feed_add_name = /** @type {(inputs: Feed_Add_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lägg till en kalender för ${i?.name}`)
};

const en_feed_add_name = /** @type {(inputs: Feed_Add_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Add a calendar for ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Add a calendar for {name}" |
*
* @param {Feed_Add_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_add_name = /** @type {((inputs: Feed_Add_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Add_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_add_name(inputs)
	return sv_feed_add_name(inputs)
});