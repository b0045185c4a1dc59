/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Space_Term_Between_ForInputs */

const sv_space_term_between_for = /** @type {(inputs: Space_Term_Between_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.time} för städning`)
};

const en_space_term_between_for = /** @type {(inputs: Space_Term_Between_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.time} for cleaning`)
};

/**
* | output |
* | --- |
* | "{time} for cleaning" |
*
* @param {Space_Term_Between_ForInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_between_for = /** @type {((inputs: Space_Term_Between_ForInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_Between_ForInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_between_for(inputs)
	return sv_space_term_between_for(inputs)
});