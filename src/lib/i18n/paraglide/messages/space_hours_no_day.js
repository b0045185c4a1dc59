/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_No_DayInputs */

const sv_space_hours_no_day = /** @type {(inputs: Space_Hours_No_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj en dag.`)
};

const en_space_hours_no_day = /** @type {(inputs: Space_Hours_No_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a day.`)
};

/**
* | output |
* | --- |
* | "Choose a day." |
*
* @param {Space_Hours_No_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_no_day = /** @type {((inputs?: Space_Hours_No_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_No_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_no_day(inputs)
	return sv_space_hours_no_day(inputs)
});