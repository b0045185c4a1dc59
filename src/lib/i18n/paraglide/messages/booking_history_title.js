/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_History_TitleInputs */

const sv_booking_history_title = /** @type {(inputs: Booking_History_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad som har hänt`)
};

const en_booking_history_title = /** @type {(inputs: Booking_History_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What has happened`)
};

/**
* | output |
* | --- |
* | "What has happened" |
*
* @param {Booking_History_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_history_title = /** @type {((inputs?: Booking_History_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_History_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_history_title(inputs)
	return sv_booking_history_title(inputs)
});