/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Term_LengthInputs */

const sv_space_term_length = /** @type {(inputs: Space_Term_LengthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur länge`)
};

const en_space_term_length = /** @type {(inputs: Space_Term_LengthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How long`)
};

/**
* | output |
* | --- |
* | "How long" |
*
* @param {Space_Term_LengthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_length = /** @type {((inputs?: Space_Term_LengthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_LengthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_length(inputs)
	return sv_space_term_length(inputs)
});