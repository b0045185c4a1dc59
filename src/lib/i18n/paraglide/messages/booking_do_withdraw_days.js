/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Withdraw_DaysInputs */

const sv_booking_do_withdraw_days = /** @type {(inputs: Booking_Do_Withdraw_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta tillbaka förslaget`)
};

const en_booking_do_withdraw_days = /** @type {(inputs: Booking_Do_Withdraw_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take back the suggestion`)
};

/**
* | output |
* | --- |
* | "Take back the suggestion" |
*
* @param {Booking_Do_Withdraw_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_withdraw_days = /** @type {((inputs?: Booking_Do_Withdraw_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Withdraw_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_withdraw_days(inputs)
	return sv_booking_do_withdraw_days(inputs)
});