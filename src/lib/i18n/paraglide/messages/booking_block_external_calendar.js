/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Block_External_CalendarInputs */

const sv_booking_block_external_calendar = /** @type {(inputs: Booking_Block_External_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Upptagen i en annan kalender`)
};

const en_booking_block_external_calendar = /** @type {(inputs: Booking_Block_External_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taken in another calendar`)
};

/**
* | output |
* | --- |
* | "Taken in another calendar" |
*
* @param {Booking_Block_External_CalendarInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_block_external_calendar = /** @type {((inputs?: Booking_Block_External_CalendarInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Block_External_CalendarInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_block_external_calendar(inputs)
	return sv_booking_block_external_calendar(inputs)
});