/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Not_A_LengthInputs */

const sv_space_not_a_length = /** @type {(inputs: Space_Not_A_LengthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv en tid, till exempel 1 h eller 30 min.`)
};

const en_space_not_a_length = /** @type {(inputs: Space_Not_A_LengthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a length, for example 1 h or 30 min.`)
};

/**
* | output |
* | --- |
* | "Write a length, for example 1 h or 30 min." |
*
* @param {Space_Not_A_LengthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_not_a_length = /** @type {((inputs?: Space_Not_A_LengthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Not_A_LengthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_not_a_length(inputs)
	return sv_space_not_a_length(inputs)
});