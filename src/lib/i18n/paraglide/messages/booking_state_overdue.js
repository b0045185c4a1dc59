/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_OverdueInputs */

const sv_booking_state_overdue = /** @type {(inputs: Booking_State_OverdueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Försenat`)
};

const en_booking_state_overdue = /** @type {(inputs: Booking_State_OverdueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overdue`)
};

/**
* | output |
* | --- |
* | "Overdue" |
*
* @param {Booking_State_OverdueInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_overdue = /** @type {((inputs?: Booking_State_OverdueInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_OverdueInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_overdue(inputs)
	return sv_booking_state_overdue(inputs)
});