/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reason_No_AnswerInputs */

const sv_booking_reason_no_answer = /** @type {(inputs: Booking_Reason_No_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen hann svara`)
};

const en_booking_reason_no_answer = /** @type {(inputs: Booking_Reason_No_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody answered in time`)
};

/**
* | output |
* | --- |
* | "Nobody answered in time" |
*
* @param {Booking_Reason_No_AnswerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reason_no_answer = /** @type {((inputs?: Booking_Reason_No_AnswerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reason_No_AnswerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reason_no_answer(inputs)
	return sv_booking_reason_no_answer(inputs)
});