/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_Next_DayInputs */

const sv_space_hours_next_day = /** @type {(inputs: Space_Hours_Next_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stänger dagen därpå.`)
};

const en_space_hours_next_day = /** @type {(inputs: Space_Hours_Next_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closes the day after.`)
};

/**
* | output |
* | --- |
* | "Closes the day after." |
*
* @param {Space_Hours_Next_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_next_day = /** @type {((inputs?: Space_Hours_Next_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_Next_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_next_day(inputs)
	return sv_space_hours_next_day(inputs)
});