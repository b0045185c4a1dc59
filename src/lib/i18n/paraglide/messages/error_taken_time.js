/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Taken_TimeInputs */

const sv_error_taken_time = /** @type {(inputs: Error_Taken_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Någon hann före på den tiden.`)
};

const en_error_taken_time = /** @type {(inputs: Error_Taken_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody got that time first.`)
};

/**
* | output |
* | --- |
* | "Somebody got that time first." |
*
* @param {Error_Taken_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_taken_time = /** @type {((inputs?: Error_Taken_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Taken_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_taken_time(inputs)
	return sv_error_taken_time(inputs)
});