/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Block_ClosedInputs */

const sv_booking_block_closed = /** @type {(inputs: Booking_Block_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är stängt`)
};

const en_booking_block_closed = /** @type {(inputs: Booking_Block_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is closed`)
};

/**
* | output |
* | --- |
* | "It is closed" |
*
* @param {Booking_Block_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_block_closed = /** @type {((inputs?: Booking_Block_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Block_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_block_closed(inputs)
	return sv_booking_block_closed(inputs)
});