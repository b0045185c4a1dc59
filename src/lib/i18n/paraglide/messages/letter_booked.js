/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_BookedInputs */

const sv_letter_booked = /** @type {(inputs: Letter_BookedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är bokad ${i?.days}`)
};

const en_letter_booked = /** @type {(inputs: Letter_BookedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is booked ${i?.days}`)
};

/**
* | output |
* | --- |
* | "{title} is booked {days}" |
*
* @param {Letter_BookedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_booked = /** @type {((inputs: Letter_BookedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_BookedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_booked(inputs)
	return sv_letter_booked(inputs)
});