/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Done_RefuseInputs */

const sv_booking_done_refuse = /** @type {(inputs: Booking_Done_RefuseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har sagt nej till de dagarna. ${i?.who} får veta det.`)
};

const en_booking_done_refuse = /** @type {(inputs: Booking_Done_RefuseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have said no to those days. ${i?.who} is told.`)
};

/**
* | output |
* | --- |
* | "You have said no to those days. {who} is told." |
*
* @param {Booking_Done_RefuseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_refuse = /** @type {((inputs: Booking_Done_RefuseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_RefuseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_refuse(inputs)
	return sv_booking_done_refuse(inputs)
});