/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Bundle_Text_DoneInputs */

const sv_bundle_text_done = /** @type {(inputs: Bundle_Text_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alla har sagt ja. Allt är bokat.`)
};

const en_bundle_text_done = /** @type {(inputs: Bundle_Text_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everybody has said yes. All of it is booked.`)
};

/**
* | output |
* | --- |
* | "Everybody has said yes. All of it is booked." |
*
* @param {Bundle_Text_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const bundle_text_done = /** @type {((inputs?: Bundle_Text_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Bundle_Text_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_bundle_text_done(inputs)
	return sv_bundle_text_done(inputs)
});