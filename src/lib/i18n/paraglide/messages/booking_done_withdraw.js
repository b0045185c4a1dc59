/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Done_WithdrawInputs */

const sv_booking_done_withdraw = /** @type {(inputs: Booking_Done_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Förslaget är borttaget. Dagarna är som förut.`)
};

const en_booking_done_withdraw = /** @type {(inputs: Booking_Done_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The suggestion is gone. The days are as before.`)
};

/**
* | output |
* | --- |
* | "The suggestion is gone. The days are as before." |
*
* @param {Booking_Done_WithdrawInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_withdraw = /** @type {((inputs?: Booking_Done_WithdrawInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_WithdrawInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_withdraw(inputs)
	return sv_booking_done_withdraw(inputs)
});