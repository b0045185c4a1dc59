/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ alt: NonNullable<unknown> }} Booking_Photo_ShowInputs */

const sv_booking_photo_show = /** @type {(inputs: Booking_Photo_ShowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Visa fotot större: ${i?.alt}`)
};

const en_booking_photo_show = /** @type {(inputs: Booking_Photo_ShowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Show the photo larger: ${i?.alt}`)
};

/**
* | output |
* | --- |
* | "Show the photo larger: {alt}" |
*
* @param {Booking_Photo_ShowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_photo_show = /** @type {((inputs: Booking_Photo_ShowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Photo_ShowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_photo_show(inputs)
	return sv_booking_photo_show(inputs)
});