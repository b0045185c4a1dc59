/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Wrong_CodeInputs */

const sv_error_wrong_code = /** @type {(inputs: Error_Wrong_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Koden stämmer inte, eller så är den för gammal. Skriv den en gång till, eller be om en ny kod.`)
};

const en_error_wrong_code = /** @type {(inputs: Error_Wrong_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The code is wrong, or too old. Type it once more, or ask for a new code.`)
};

/**
* | output |
* | --- |
* | "The code is wrong, or too old. Type it once more, or ask for a new code." |
*
* @param {Error_Wrong_CodeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_wrong_code = /** @type {((inputs?: Error_Wrong_CodeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Wrong_CodeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_wrong_code(inputs)
	return sv_error_wrong_code(inputs)
});