/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Cancelled_HoursInputs */

const sv_letter_cancelled_hours = /** @type {(inputs: Letter_Cancelled_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är avbokad, ${i?.days}`)
};

const en_letter_cancelled_hours = /** @type {(inputs: Letter_Cancelled_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is cancelled, ${i?.days}`)
};

/**
* | output |
* | --- |
* | "{title} is cancelled, {days}" |
*
* @param {Letter_Cancelled_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_cancelled_hours = /** @type {((inputs: Letter_Cancelled_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Cancelled_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_cancelled_hours(inputs)
	return sv_letter_cancelled_hours(inputs)
});