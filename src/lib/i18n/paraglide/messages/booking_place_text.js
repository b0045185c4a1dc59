/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Place_TextInputs */

const sv_booking_place_text = /** @type {(inputs: Booking_Place_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adressen visas bara för er två. När du tittar syns det i historiken.`)
};

const en_booking_place_text = /** @type {(inputs: Booking_Place_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The address is shown only to the two of you. That you looked is seen in the history.`)
};

/**
* | output |
* | --- |
* | "The address is shown only to the two of you. That you looked is seen in the history." |
*
* @param {Booking_Place_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_text = /** @type {((inputs?: Booking_Place_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_text(inputs)
	return sv_booking_place_text(inputs)
});