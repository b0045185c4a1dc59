/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_StepInputs */

const sv_space_step = /** @type {(inputs: Space_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I steg om`)
};

const en_space_step = /** @type {(inputs: Space_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In steps of`)
};

/**
* | output |
* | --- |
* | "In steps of" |
*
* @param {Space_StepInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_step = /** @type {((inputs?: Space_StepInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_StepInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_step(inputs)
	return sv_space_step(inputs)
});