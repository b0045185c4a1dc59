/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Feed_Stop_TextInputs */

const sv_feed_stop_text = /** @type {(inputs: Feed_Stop_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kalendrar som har adressen för ${i?.name} får inga fler bokningar.`)
};

const en_feed_stop_text = /** @type {(inputs: Feed_Stop_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Calendars that have the address for ${i?.name} get no more bookings.`)
};

/**
* | output |
* | --- |
* | "Calendars that have the address for {name} get no more bookings." |
*
* @param {Feed_Stop_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_stop_text = /** @type {((inputs: Feed_Stop_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Stop_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_stop_text(inputs)
	return sv_feed_stop_text(inputs)
});