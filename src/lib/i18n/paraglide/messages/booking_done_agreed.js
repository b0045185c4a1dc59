/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Done_AgreedInputs */

const sv_booking_done_agreed = /** @type {(inputs: Booking_Done_AgreedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har sagt ja till din del. ${i?.who} får veta det.`)
};

const en_booking_done_agreed = /** @type {(inputs: Booking_Done_AgreedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have said yes to your part. ${i?.who} will hear.`)
};

/**
* | output |
* | --- |
* | "You have said yes to your part. {who} will hear." |
*
* @param {Booking_Done_AgreedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_agreed = /** @type {((inputs: Booking_Done_AgreedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_AgreedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_agreed(inputs)
	return sv_booking_done_agreed(inputs)
});