/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_MissingInputs */

const sv_input_missing = /** @type {(inputs: Input_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fyll i det här.`)
};

const en_input_missing = /** @type {(inputs: Input_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Please fill this in.`)
};

/**
* | output |
* | --- |
* | "Please fill this in." |
*
* @param {Input_MissingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_missing = /** @type {((inputs?: Input_MissingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_MissingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_missing(inputs)
	return sv_input_missing(inputs)
});