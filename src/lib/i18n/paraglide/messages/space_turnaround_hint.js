/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Turnaround_HintInputs */

const sv_space_turnaround_hint = /** @type {(inputs: Space_Turnaround_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`För att städa och vädra. 0 om det inte behövs.`)
};

const en_space_turnaround_hint = /** @type {(inputs: Space_Turnaround_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To clean and air. 0 if that is not needed.`)
};

/**
* | output |
* | --- |
* | "To clean and air. 0 if that is not needed." |
*
* @param {Space_Turnaround_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_turnaround_hint = /** @type {((inputs?: Space_Turnaround_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Turnaround_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_turnaround_hint(inputs)
	return sv_space_turnaround_hint(inputs)
});