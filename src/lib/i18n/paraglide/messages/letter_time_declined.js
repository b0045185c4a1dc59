/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_Time_DeclinedInputs */

const sv_letter_time_declined = /** @type {(inputs: Letter_Time_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Den andra tiden för ${i?.title} passade inte`)
};

const en_letter_time_declined = /** @type {(inputs: Letter_Time_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The other time for ${i?.title} did not suit`)
};

/**
* | output |
* | --- |
* | "The other time for {title} did not suit" |
*
* @param {Letter_Time_DeclinedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_time_declined = /** @type {((inputs: Letter_Time_DeclinedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Time_DeclinedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_time_declined(inputs)
	return sv_letter_time_declined(inputs)
});