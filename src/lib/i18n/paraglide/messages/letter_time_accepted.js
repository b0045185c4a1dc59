/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Time_AcceptedInputs */

const sv_letter_time_accepted = /** @type {(inputs: Letter_Time_AcceptedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ny tid för ${i?.title}: ${i?.days}`)
};

const en_letter_time_accepted = /** @type {(inputs: Letter_Time_AcceptedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`New time for ${i?.title}: ${i?.days}`)
};

/**
* | output |
* | --- |
* | "New time for {title}: {days}" |
*
* @param {Letter_Time_AcceptedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_time_accepted = /** @type {((inputs: Letter_Time_AcceptedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Time_AcceptedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_time_accepted(inputs)
	return sv_letter_time_accepted(inputs)
});