/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Cancel_LegendInputs */

const sv_booking_cancel_legend = /** @type {(inputs: Booking_Cancel_LegendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad har hänt?`)
};

const en_booking_cancel_legend = /** @type {(inputs: Booking_Cancel_LegendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What has happened?`)
};

/**
* | output |
* | --- |
* | "What has happened?" |
*
* @param {Booking_Cancel_LegendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_cancel_legend = /** @type {((inputs?: Booking_Cancel_LegendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Cancel_LegendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_cancel_legend(inputs)
	return sv_booking_cancel_legend(inputs)
});