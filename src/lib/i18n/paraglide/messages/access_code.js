/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_CodeInputs */

const sv_access_code = /** @type {(inputs: Access_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Koden`)
};

const en_access_code = /** @type {(inputs: Access_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The code`)
};

/**
* | output |
* | --- |
* | "The code" |
*
* @param {Access_CodeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_code = /** @type {((inputs?: Access_CodeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_CodeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_code(inputs)
	return sv_access_code(inputs)
});