/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Not_A_DayInputs */

const sv_input_not_a_day = /** @type {(inputs: Input_Not_A_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är inte ett datum. Välj en dag i kalendern.`)
};

const en_input_not_a_day = /** @type {(inputs: Input_Not_A_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That is not a date. Choose a day in the calendar.`)
};

/**
* | output |
* | --- |
* | "That is not a date. Choose a day in the calendar." |
*
* @param {Input_Not_A_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_not_a_day = /** @type {((inputs?: Input_Not_A_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Not_A_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_not_a_day(inputs)
	return sv_input_not_a_day(inputs)
});