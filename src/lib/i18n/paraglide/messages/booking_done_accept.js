/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Done_AcceptInputs */

const sv_booking_done_accept = /** @type {(inputs: Booking_Done_AcceptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Då säger ni så. ${i?.who} får veta det.`)
};

const en_booking_done_accept = /** @type {(inputs: Booking_Done_AcceptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Settled. ${i?.who} is told.`)
};

/**
* | output |
* | --- |
* | "Settled. {who} is told." |
*
* @param {Booking_Done_AcceptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_accept = /** @type {((inputs: Booking_Done_AcceptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_AcceptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_accept(inputs)
	return sv_booking_done_accept(inputs)
});