/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Space_Term_Length_BetweenInputs */

const sv_space_term_length_between = /** @type {(inputs: Space_Term_Length_BetweenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.from} till ${i?.to} i taget`)
};

const en_space_term_length_between = /** @type {(inputs: Space_Term_Length_BetweenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.from} to ${i?.to} at a time`)
};

/**
* | output |
* | --- |
* | "{from} to {to} at a time" |
*
* @param {Space_Term_Length_BetweenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_length_between = /** @type {((inputs: Space_Term_Length_BetweenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_Length_BetweenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_length_between(inputs)
	return sv_space_term_length_between(inputs)
});