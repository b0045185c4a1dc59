/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Event_Place_SeenInputs */

const sv_booking_event_place_seen = /** @type {(inputs: Booking_Event_Place_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} tittade på exakt plats och telefonnummer`)
};

const en_booking_event_place_seen = /** @type {(inputs: Booking_Event_Place_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} looked at the exact place and phone number`)
};

/**
* | output |
* | --- |
* | "{who} looked at the exact place and phone number" |
*
* @param {Booking_Event_Place_SeenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_place_seen = /** @type {((inputs: Booking_Event_Place_SeenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Place_SeenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_place_seen(inputs)
	return sv_booking_event_place_seen(inputs)
});