/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Done_ConfirmInputs */

const sv_booking_done_confirm = /** @type {(inputs: Booking_Done_ConfirmInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har sagt ja. ${i?.who} får veta det.`)
};

const en_booking_done_confirm = /** @type {(inputs: Booking_Done_ConfirmInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have said yes. ${i?.who} is told.`)
};

/**
* | output |
* | --- |
* | "You have said yes. {who} is told." |
*
* @param {Booking_Done_ConfirmInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_confirm = /** @type {((inputs: Booking_Done_ConfirmInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_ConfirmInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_confirm(inputs)
	return sv_booking_done_confirm(inputs)
});