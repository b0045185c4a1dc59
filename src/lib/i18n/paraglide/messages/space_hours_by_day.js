/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_By_DayInputs */

const sv_space_hours_by_day = /** @type {(inputs: Space_Hours_By_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den bokas hela dagar. En dag går att boka om den är öppen någon gång den dagen.`)
};

const en_space_hours_by_day = /** @type {(inputs: Space_Hours_By_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is booked by whole days. A day can be booked if it is open at some time that day.`)
};

/**
* | output |
* | --- |
* | "It is booked by whole days. A day can be booked if it is open at some time that day." |
*
* @param {Space_Hours_By_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_by_day = /** @type {((inputs?: Space_Hours_By_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_By_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_by_day(inputs)
	return sv_space_hours_by_day(inputs)
});