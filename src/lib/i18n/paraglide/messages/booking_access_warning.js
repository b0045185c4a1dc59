/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Access_WarningInputs */

const sv_booking_access_warning = /** @type {(inputs: Booking_Access_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lämna inte koden vidare. Den visas bara här och sparas inte på telefonen.`)
};

const en_booking_access_warning = /** @type {(inputs: Booking_Access_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do not pass the code on. It is shown only here, and not kept on the phone.`)
};

/**
* | output |
* | --- |
* | "Do not pass the code on. It is shown only here, and not kept on the phone." |
*
* @param {Booking_Access_WarningInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_access_warning = /** @type {((inputs?: Booking_Access_WarningInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Access_WarningInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_access_warning(inputs)
	return sv_booking_access_warning(inputs)
});