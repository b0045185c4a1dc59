/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Blocked_Title_OwnerInputs */

const sv_booking_blocked_title_owner = /** @type {(inputs: Booking_Blocked_Title_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ordna med bokaren`)
};

const en_booking_blocked_title_owner = /** @type {(inputs: Booking_Blocked_Title_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settle it with who booked`)
};

/**
* | output |
* | --- |
* | "Settle it with who booked" |
*
* @param {Booking_Blocked_Title_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_blocked_title_owner = /** @type {((inputs?: Booking_Blocked_Title_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Blocked_Title_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_blocked_title_owner(inputs)
	return sv_booking_blocked_title_owner(inputs)
});