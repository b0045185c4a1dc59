/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Answer_AutoInputs */

const sv_listing_answer_auto = /** @type {(inputs: Listing_Answer_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja direkt, om dagarna är lediga`)
};

const en_listing_answer_auto = /** @type {(inputs: Listing_Answer_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes at once, if the days are free`)
};

/**
* | output |
* | --- |
* | "Yes at once, if the days are free" |
*
* @param {Listing_Answer_AutoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_answer_auto = /** @type {((inputs?: Listing_Answer_AutoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Answer_AutoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_answer_auto(inputs)
	return sv_listing_answer_auto(inputs)
});