/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_Title_ProposeInputs */

const sv_booking_time_title_propose = /** @type {(inputs: Booking_Time_Title_ProposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Föreslå en annan tid`)
};

const en_booking_time_title_propose = /** @type {(inputs: Booking_Time_Title_ProposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suggest another time`)
};

/**
* | output |
* | --- |
* | "Suggest another time" |
*
* @param {Booking_Time_Title_ProposeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_title_propose = /** @type {((inputs?: Booking_Time_Title_ProposeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Title_ProposeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_title_propose(inputs)
	return sv_booking_time_title_propose(inputs)
});