/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Missing_TextInputs */

const sv_booking_missing_text = /** @type {(inputs: Booking_Missing_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ett samtal kan bara läsas av de två som har det. Har du flera konton kan du vara inloggad med fel e-postadress.`)
};

const en_booking_missing_text = /** @type {(inputs: Booking_Missing_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A conversation can be read only by the two who have it. If you have several accounts you may be signed in with the wrong address.`)
};

/**
* | output |
* | --- |
* | "A conversation can be read only by the two who have it. If you have several accounts you may be signed in with the wrong address." |
*
* @param {Booking_Missing_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_missing_text = /** @type {((inputs?: Booking_Missing_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Missing_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_missing_text(inputs)
	return sv_booking_missing_text(inputs)
});