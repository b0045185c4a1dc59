/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Bundle_Text_OverInputs */

const sv_bundle_text_over = /** @type {(inputs: Bundle_Text_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paketet gick inte ihop, så inget av det är bokat.`)
};

const en_bundle_text_over = /** @type {(inputs: Bundle_Text_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The bundle did not come together, so none of it is booked.`)
};

/**
* | output |
* | --- |
* | "The bundle did not come together, so none of it is booked." |
*
* @param {Bundle_Text_OverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const bundle_text_over = /** @type {((inputs?: Bundle_Text_OverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Bundle_Text_OverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_bundle_text_over(inputs)
	return sv_bundle_text_over(inputs)
});