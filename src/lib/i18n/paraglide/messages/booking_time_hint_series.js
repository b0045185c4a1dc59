/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Booking_Time_Hint_SeriesInputs */

const sv_booking_time_hint_series = /** @type {(inputs: Booking_Time_Hint_SeriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det gäller bara det här datumet, ${i?.days}. De andra i den återkommande bokningen är kvar.`)
};

const en_booking_time_hint_series = /** @type {(inputs: Booking_Time_Hint_SeriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This is about this date only, ${i?.days}. The others of the standing booking stay.`)
};

/**
* | output |
* | --- |
* | "This is about this date only, {days}. The others of the standing booking stay." |
*
* @param {Booking_Time_Hint_SeriesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_hint_series = /** @type {((inputs: Booking_Time_Hint_SeriesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Hint_SeriesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_hint_series(inputs)
	return sv_booking_time_hint_series(inputs)
});