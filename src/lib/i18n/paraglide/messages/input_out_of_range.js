/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Out_Of_RangeInputs */

const sv_input_out_of_range = /** @type {(inputs: Input_Out_Of_RangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv ett helt tal som är rimligt.`)
};

const en_input_out_of_range = /** @type {(inputs: Input_Out_Of_RangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a whole number within reason.`)
};

/**
* | output |
* | --- |
* | "Write a whole number within reason." |
*
* @param {Input_Out_Of_RangeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_out_of_range = /** @type {((inputs?: Input_Out_Of_RangeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Out_Of_RangeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_out_of_range(inputs)
	return sv_input_out_of_range(inputs)
});