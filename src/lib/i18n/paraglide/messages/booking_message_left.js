/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Booking_Message_LeftInputs */

const sv_booking_message_left = /** @type {(inputs: Booking_Message_LeftInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} tecken kvar`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} tecken kvar`);
	return /** @type {LocalizedString} */ ("booking_message_left");
};

const en_booking_message_left = /** @type {(inputs: Booking_Message_LeftInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} character left`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} characters left`);
	return /** @type {LocalizedString} */ ("booking_message_left");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} character left" |
* | "other" | "{count} characters left" |
*
* @param {Booking_Message_LeftInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_message_left = /** @type {((inputs: Booking_Message_LeftInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Message_LeftInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_message_left(inputs)
	return sv_booking_message_left(inputs)
});