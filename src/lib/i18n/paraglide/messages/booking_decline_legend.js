/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Decline_LegendInputs */

const sv_booking_decline_legend = /** @type {(inputs: Booking_Decline_LegendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Varför går det inte?`)
};

const en_booking_decline_legend = /** @type {(inputs: Booking_Decline_LegendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why does it not work?`)
};

/**
* | output |
* | --- |
* | "Why does it not work?" |
*
* @param {Booking_Decline_LegendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_decline_legend = /** @type {((inputs?: Booking_Decline_LegendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Decline_LegendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_decline_legend(inputs)
	return sv_booking_decline_legend(inputs)
});