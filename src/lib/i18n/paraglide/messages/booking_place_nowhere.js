/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Place_NowhereInputs */

const sv_booking_place_nowhere = /** @type {(inputs: Booking_Place_NowhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen adress är angiven. Kom överens i ett meddelande.`)
};

const en_booking_place_nowhere = /** @type {(inputs: Booking_Place_NowhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No address is given. Agree by message.`)
};

/**
* | output |
* | --- |
* | "No address is given. Agree by message." |
*
* @param {Booking_Place_NowhereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_nowhere = /** @type {((inputs?: Booking_Place_NowhereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_NowhereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_nowhere(inputs)
	return sv_booking_place_nowhere(inputs)
});