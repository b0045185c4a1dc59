/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Code_ToInputs */

const sv_access_code_to = /** @type {(inputs: Access_Code_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gäller till och med`)
};

const en_access_code_to = /** @type {(inputs: Access_Code_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Holds until`)
};

/**
* | output |
* | --- |
* | "Holds until" |
*
* @param {Access_Code_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_code_to = /** @type {((inputs?: Access_Code_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Code_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_code_to(inputs)
	return sv_access_code_to(inputs)
});