/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Behalf_ConsentInputs */

const sv_booking_behalf_consent = /** @type {(inputs: Booking_Behalf_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Har sagt ja`)
};

const en_booking_behalf_consent = /** @type {(inputs: Booking_Behalf_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Has agreed`)
};

/**
* | output |
* | --- |
* | "Has agreed" |
*
* @param {Booking_Behalf_ConsentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_behalf_consent = /** @type {((inputs?: Booking_Behalf_ConsentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Behalf_ConsentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_behalf_consent(inputs)
	return sv_booking_behalf_consent(inputs)
});