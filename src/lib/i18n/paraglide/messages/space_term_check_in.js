/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Term_Check_InInputs */

const sv_space_term_check_in = /** @type {(inputs: Space_Term_Check_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När du kommer`)
};

const en_space_term_check_in = /** @type {(inputs: Space_Term_Check_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When you come`)
};

/**
* | output |
* | --- |
* | "When you come" |
*
* @param {Space_Term_Check_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_check_in = /** @type {((inputs?: Space_Term_Check_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_Check_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_check_in(inputs)
	return sv_space_term_check_in(inputs)
});