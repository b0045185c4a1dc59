/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Confirmed_HoursInputs */

const sv_letter_confirmed_hours = /** @type {(inputs: Letter_Confirmed_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ja! Du har ${i?.title}, ${i?.days}`)
};

const en_letter_confirmed_hours = /** @type {(inputs: Letter_Confirmed_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Yes! You have ${i?.title}, ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Yes! You have {title}, {days}" |
*
* @param {Letter_Confirmed_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_confirmed_hours = /** @type {((inputs: Letter_Confirmed_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Confirmed_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_confirmed_hours(inputs)
	return sv_letter_confirmed_hours(inputs)
});