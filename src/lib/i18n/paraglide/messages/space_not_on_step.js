/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ step: NonNullable<unknown> }} Space_Not_On_StepInputs */

const sv_space_not_on_step = /** @type {(inputs: Space_Not_On_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det ska gå jämnt upp med stegen på ${i?.step}.`)
};

const en_space_not_on_step = /** @type {(inputs: Space_Not_On_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It should be a number of steps of ${i?.step}.`)
};

/**
* | output |
* | --- |
* | "It should be a number of steps of {step}." |
*
* @param {Space_Not_On_StepInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_not_on_step = /** @type {((inputs: Space_Not_On_StepInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Not_On_StepInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_not_on_step(inputs)
	return sv_space_not_on_step(inputs)
});