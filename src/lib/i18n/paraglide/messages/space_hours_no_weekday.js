/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_No_WeekdayInputs */

const sv_space_hours_no_weekday = /** @type {(inputs: Space_Hours_No_WeekdayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj minst en veckodag.`)
};

const en_space_hours_no_weekday = /** @type {(inputs: Space_Hours_No_WeekdayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose at least one weekday.`)
};

/**
* | output |
* | --- |
* | "Choose at least one weekday." |
*
* @param {Space_Hours_No_WeekdayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_no_weekday = /** @type {((inputs?: Space_Hours_No_WeekdayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_No_WeekdayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_no_weekday(inputs)
	return sv_space_hours_no_weekday(inputs)
});