/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Check_InInputs */

const sv_space_check_in = /** @type {(inputs: Space_Check_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De som kommer trycker på ”Jag är här”`)
};

const en_space_check_in = /** @type {(inputs: Space_Check_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Those who come press “I am here”`)
};

/**
* | output |
* | --- |
* | "Those who come press “I am here”" |
*
* @param {Space_Check_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_check_in = /** @type {((inputs?: Space_Check_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Check_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_check_in(inputs)
	return sv_space_check_in(inputs)
});