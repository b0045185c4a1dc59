/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Done_Withdraw_TimeInputs */

const sv_booking_done_withdraw_time = /** @type {(inputs: Booking_Done_Withdraw_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Förslaget är borttaget. Tiden är som förut.`)
};

const en_booking_done_withdraw_time = /** @type {(inputs: Booking_Done_Withdraw_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The suggestion is gone. The time is as before.`)
};

/**
* | output |
* | --- |
* | "The suggestion is gone. The time is as before." |
*
* @param {Booking_Done_Withdraw_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_withdraw_time = /** @type {((inputs?: Booking_Done_Withdraw_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_Withdraw_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_withdraw_time(inputs)
	return sv_booking_done_withdraw_time(inputs)
});