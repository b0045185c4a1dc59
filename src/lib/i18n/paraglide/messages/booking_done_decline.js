/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Done_DeclineInputs */

const sv_booking_done_decline = /** @type {(inputs: Booking_Done_DeclineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har sagt nej. ${i?.who} får veta det.`)
};

const en_booking_done_decline = /** @type {(inputs: Booking_Done_DeclineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have said no. ${i?.who} is told.`)
};

/**
* | output |
* | --- |
* | "You have said no. {who} is told." |
*
* @param {Booking_Done_DeclineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_decline = /** @type {((inputs: Booking_Done_DeclineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_DeclineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_decline(inputs)
	return sv_booking_done_decline(inputs)
});