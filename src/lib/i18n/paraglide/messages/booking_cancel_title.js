/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Booking_Cancel_TitleInputs */

const sv_booking_cancel_title = /** @type {(inputs: Booking_Cancel_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Avboka ${i?.title}?`)
};

const en_booking_cancel_title = /** @type {(inputs: Booking_Cancel_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Cancel ${i?.title}?`)
};

/**
* | output |
* | --- |
* | "Cancel {title}?" |
*
* @param {Booking_Cancel_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_cancel_title = /** @type {((inputs: Booking_Cancel_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Cancel_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_cancel_title(inputs)
	return sv_booking_cancel_title(inputs)
});