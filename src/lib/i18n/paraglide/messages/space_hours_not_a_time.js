/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_Not_A_TimeInputs */

const sv_space_hours_not_a_time = /** @type {(inputs: Space_Hours_Not_A_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv ett klockslag, till exempel 08:00 eller 22:30.`)
};

const en_space_hours_not_a_time = /** @type {(inputs: Space_Hours_Not_A_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a time, for example 08:00 or 22:30.`)
};

/**
* | output |
* | --- |
* | "Write a time, for example 08:00 or 22:30." |
*
* @param {Space_Hours_Not_A_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_not_a_time = /** @type {((inputs?: Space_Hours_Not_A_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_Not_A_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_not_a_time(inputs)
	return sv_space_hours_not_a_time(inputs)
});