/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Term_StepInputs */

const sv_space_term_step = /** @type {(inputs: Space_Term_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steg`)
};

const en_space_term_step = /** @type {(inputs: Space_Term_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steps`)
};

/**
* | output |
* | --- |
* | "Steps" |
*
* @param {Space_Term_StepInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_step = /** @type {((inputs?: Space_Term_StepInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_StepInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_step(inputs)
	return sv_space_term_step(inputs)
});