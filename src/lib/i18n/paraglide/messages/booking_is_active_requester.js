/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, who: NonNullable<unknown>, day: NonNullable<unknown> }} Booking_Is_Active_RequesterInputs */

const sv_booking_is_active_requester = /** @type {(inputs: Booking_Is_Active_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har ${i?.title} från ${i?.who}. Lämna tillbaka senast ${i?.day}.`)
};

const en_booking_is_active_requester = /** @type {(inputs: Booking_Is_Active_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have ${i?.title} from ${i?.who}. Give it back by ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "You have {title} from {who}. Give it back by {day}." |
*
* @param {Booking_Is_Active_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_active_requester = /** @type {((inputs: Booking_Is_Active_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Active_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_active_requester(inputs)
	return sv_booking_is_active_requester(inputs)
});