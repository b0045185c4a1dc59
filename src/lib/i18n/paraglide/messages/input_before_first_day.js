/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Before_First_DayInputs */

const sv_input_before_first_day = /** @type {(inputs: Input_Before_First_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sista dagen kommer före den första. Byt plats på dem.`)
};

const en_input_before_first_day = /** @type {(inputs: Input_Before_First_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The last day comes before the first. Swap them.`)
};

/**
* | output |
* | --- |
* | "The last day comes before the first. Swap them." |
*
* @param {Input_Before_First_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_before_first_day = /** @type {((inputs?: Input_Before_First_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Before_First_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_before_first_day(inputs)
	return sv_input_before_first_day(inputs)
});