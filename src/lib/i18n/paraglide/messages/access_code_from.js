/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Code_FromInputs */

const sv_access_code_from = /** @type {(inputs: Access_Code_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gäller från`)
};

const en_access_code_from = /** @type {(inputs: Access_Code_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Holds from`)
};

/**
* | output |
* | --- |
* | "Holds from" |
*
* @param {Access_Code_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_code_from = /** @type {((inputs?: Access_Code_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Code_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_code_from(inputs)
	return sv_access_code_from(inputs)
});