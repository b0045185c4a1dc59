/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Bundle_TextInputs */

const sv_bundle_text = /** @type {(inputs: Bundle_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här hör ihop. Det är bokat först när alla har sagt ja; säger någon nej blir inget av det bokat.`)
};

const en_bundle_text = /** @type {(inputs: Bundle_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These belong together. They are booked only when everybody has said yes; if somebody says no, none of them is.`)
};

/**
* | output |
* | --- |
* | "These belong together. They are booked only when everybody has said yes; if somebody says no, none of them is." |
*
* @param {Bundle_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const bundle_text = /** @type {((inputs?: Bundle_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Bundle_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_bundle_text(inputs)
	return sv_bundle_text(inputs)
});