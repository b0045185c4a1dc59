/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Done_CancelInputs */

const sv_booking_done_cancel = /** @type {(inputs: Booking_Done_CancelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Avbokat. ${i?.who} får veta det.`)
};

const en_booking_done_cancel = /** @type {(inputs: Booking_Done_CancelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Cancelled. ${i?.who} is told.`)
};

/**
* | output |
* | --- |
* | "Cancelled. {who} is told." |
*
* @param {Booking_Done_CancelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_cancel = /** @type {((inputs: Booking_Done_CancelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_CancelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_cancel(inputs)
	return sv_booking_done_cancel(inputs)
});