/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Hours_No_ShowInputs */

const sv_booking_is_hours_no_show = /** @type {(inputs: Booking_Is_Hours_No_ShowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ingen kom i tid till ${i?.title} ${i?.days}, så tiden blev ledig för andra.`)
};

const en_booking_is_hours_no_show = /** @type {(inputs: Booking_Is_Hours_No_ShowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody came in time to ${i?.title} ${i?.days}, so the time was freed for others.`)
};

/**
* | output |
* | --- |
* | "Nobody came in time to {title} {days}, so the time was freed for others." |
*
* @param {Booking_Is_Hours_No_ShowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_hours_no_show = /** @type {((inputs: Booking_Is_Hours_No_ShowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Hours_No_ShowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_hours_no_show(inputs)
	return sv_booking_is_hours_no_show(inputs)
});