/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_Declined_HoursInputs */

const sv_letter_declined_hours = /** @type {(inputs: Letter_Declined_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det gick inte att boka ${i?.title} den här gången`)
};

const en_letter_declined_hours = /** @type {(inputs: Letter_Declined_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It was not possible to book ${i?.title} this time`)
};

/**
* | output |
* | --- |
* | "It was not possible to book {title} this time" |
*
* @param {Letter_Declined_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_declined_hours = /** @type {((inputs: Letter_Declined_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Declined_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_declined_hours(inputs)
	return sv_letter_declined_hours(inputs)
});