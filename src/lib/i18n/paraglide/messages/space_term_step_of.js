/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ step: NonNullable<unknown> }} Space_Term_Step_OfInputs */

const sv_space_term_step_of = /** @type {(inputs: Space_Term_Step_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hela steg om ${i?.step}`)
};

const en_space_term_step_of = /** @type {(inputs: Space_Term_Step_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Whole steps of ${i?.step}`)
};

/**
* | output |
* | --- |
* | "Whole steps of {step}" |
*
* @param {Space_Term_Step_OfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_step_of = /** @type {((inputs: Space_Term_Step_OfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_Step_OfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_step_of(inputs)
	return sv_space_term_step_of(inputs)
});