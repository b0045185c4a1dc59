/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Request_HoursInputs */

const sv_letter_request_hours = /** @type {(inputs: Letter_Request_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Någon vill boka ${i?.title}, ${i?.days}`)
};

const en_letter_request_hours = /** @type {(inputs: Letter_Request_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Somebody would like to book ${i?.title}, ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Somebody would like to book {title}, {days}" |
*
* @param {Letter_Request_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_request_hours = /** @type {((inputs: Letter_Request_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Request_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_request_hours(inputs)
	return sv_letter_request_hours(inputs)
});