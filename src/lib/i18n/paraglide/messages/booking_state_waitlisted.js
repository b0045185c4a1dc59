/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_WaitlistedInputs */

const sv_booking_state_waitlisted = /** @type {(inputs: Booking_State_WaitlistedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I kö`)
};

const en_booking_state_waitlisted = /** @type {(inputs: Booking_State_WaitlistedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In the queue`)
};

/**
* | output |
* | --- |
* | "In the queue" |
*
* @param {Booking_State_WaitlistedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_waitlisted = /** @type {((inputs?: Booking_State_WaitlistedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_WaitlistedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_waitlisted(inputs)
	return sv_booking_state_waitlisted(inputs)
});