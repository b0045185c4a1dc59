/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ step: NonNullable<unknown> }} Booking_Time_Why_StepInputs */

const sv_booking_time_why_step = /** @type {(inputs: Booking_Time_Why_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Här bokar man i steg om ${i?.step}. Välj ett jämnt klockslag.`)
};

const en_booking_time_why_step = /** @type {(inputs: Booking_Time_Why_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Here one books in steps of ${i?.step}. Choose a round time.`)
};

/**
* | output |
* | --- |
* | "Here one books in steps of {step}. Choose a round time." |
*
* @param {Booking_Time_Why_StepInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_why_step = /** @type {((inputs: Booking_Time_Why_StepInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Why_StepInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_why_step(inputs)
	return sv_booking_time_why_step(inputs)
});