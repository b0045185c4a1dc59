/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_No_ShowInputs */

const sv_booking_is_no_show = /** @type {(inputs: Booking_Is_No_ShowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ingen skrev upp någon överlämning av ${i?.title} ${i?.days}. Plats och telefonnummer visas inte längre.`)
};

const en_booking_is_no_show = /** @type {(inputs: Booking_Is_No_ShowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody noted a handover of ${i?.title} ${i?.days}. The place and the phone number are no longer shown.`)
};

/**
* | output |
* | --- |
* | "Nobody noted a handover of {title} {days}. The place and the phone number are no longer shown." |
*
* @param {Booking_Is_No_ShowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_no_show = /** @type {((inputs: Booking_Is_No_ShowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_No_ShowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_no_show(inputs)
	return sv_booking_is_no_show(inputs)
});