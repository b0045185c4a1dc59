/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Same_TimeInputs */

const sv_input_same_time = /** @type {(inputs: Input_Same_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är samma tid som nu. Välj en annan.`)
};

const en_input_same_time = /** @type {(inputs: Input_Same_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That is the same time as now. Choose another.`)
};

/**
* | output |
* | --- |
* | "That is the same time as now. Choose another." |
*
* @param {Input_Same_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_same_time = /** @type {((inputs?: Input_Same_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Same_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_same_time(inputs)
	return sv_input_same_time(inputs)
});