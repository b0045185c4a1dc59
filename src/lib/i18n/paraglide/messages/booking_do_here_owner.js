/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Here_OwnerInputs */

const sv_booking_do_here_owner = /** @type {(inputs: Booking_Do_Here_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De är här`)
};

const en_booking_do_here_owner = /** @type {(inputs: Booking_Do_Here_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They are here`)
};

/**
* | output |
* | --- |
* | "They are here" |
*
* @param {Booking_Do_Here_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_here_owner = /** @type {((inputs?: Booking_Do_Here_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Here_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_here_owner(inputs)
	return sv_booking_do_here_owner(inputs)
});