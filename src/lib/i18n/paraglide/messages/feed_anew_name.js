/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Feed_Anew_NameInputs */

const sv_feed_anew_name = /** @type {(inputs: Feed_Anew_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gör en ny adress för ${i?.name}`)
};

const en_feed_anew_name = /** @type {(inputs: Feed_Anew_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Make a new one for ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Make a new one for {name}" |
*
* @param {Feed_Anew_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_anew_name = /** @type {((inputs: Feed_Anew_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Anew_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_anew_name(inputs)
	return sv_feed_anew_name(inputs)
});