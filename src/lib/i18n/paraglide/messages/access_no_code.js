/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_No_CodeInputs */

const sv_access_no_code = /** @type {(inputs: Access_No_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv koden.`)
};

const en_access_no_code = /** @type {(inputs: Access_No_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the code.`)
};

/**
* | output |
* | --- |
* | "Write the code." |
*
* @param {Access_No_CodeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_no_code = /** @type {((inputs?: Access_No_CodeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_No_CodeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_no_code(inputs)
	return sv_access_no_code(inputs)
});