/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Event_Time_ProposedInputs */

const sv_booking_event_time_proposed = /** @type {(inputs: Booking_Event_Time_ProposedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} föreslog ${i?.days}`)
};

const en_booking_event_time_proposed = /** @type {(inputs: Booking_Event_Time_ProposedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} suggested ${i?.days}`)
};

/**
* | output |
* | --- |
* | "{who} suggested {days}" |
*
* @param {Booking_Event_Time_ProposedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_time_proposed = /** @type {((inputs: Booking_Event_Time_ProposedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Time_ProposedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_time_proposed(inputs)
	return sv_booking_event_time_proposed(inputs)
});