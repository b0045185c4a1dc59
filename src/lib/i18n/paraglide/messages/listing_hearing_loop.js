/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Hearing_LoopInputs */

const sv_listing_hearing_loop = /** @type {(inputs: Listing_Hearing_LoopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hörslinga`)
};

const en_listing_hearing_loop = /** @type {(inputs: Listing_Hearing_LoopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hearing loop`)
};

/**
* | output |
* | --- |
* | "Hearing loop" |
*
* @param {Listing_Hearing_LoopInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_hearing_loop = /** @type {((inputs?: Listing_Hearing_LoopInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Hearing_LoopInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_hearing_loop(inputs)
	return sv_listing_hearing_loop(inputs)
});