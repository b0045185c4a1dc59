/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Error_Taken_NextInputs */

const sv_error_taken_next = /** @type {(inputs: Error_Taken_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Någon hann före på de dagarna. Närmaste lediga tid är ${i?.days}.`)
};

const en_error_taken_next = /** @type {(inputs: Error_Taken_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Somebody got those days first. The nearest free time is ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "Somebody got those days first. The nearest free time is {days}." |
*
* @param {Error_Taken_NextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_taken_next = /** @type {((inputs: Error_Taken_NextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Taken_NextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_taken_next(inputs)
	return sv_error_taken_next(inputs)
});