/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Done_Refuse_TimeInputs */

const sv_booking_done_refuse_time = /** @type {(inputs: Booking_Done_Refuse_TimeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har sagt nej till den tiden. ${i?.who} får veta det.`)
};

const en_booking_done_refuse_time = /** @type {(inputs: Booking_Done_Refuse_TimeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have said no to that time. ${i?.who} will hear.`)
};

/**
* | output |
* | --- |
* | "You have said no to that time. {who} will hear." |
*
* @param {Booking_Done_Refuse_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_refuse_time = /** @type {((inputs: Booking_Done_Refuse_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_Refuse_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_refuse_time(inputs)
	return sv_booking_done_refuse_time(inputs)
});