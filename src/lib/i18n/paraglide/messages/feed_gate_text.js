/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Gate_TextInputs */

const sv_feed_gate_text = /** @type {(inputs: Feed_Gate_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga in, så kan du ha dina bokningar i telefonens egen kalender.`)
};

const en_feed_gate_text = /** @type {(inputs: Feed_Gate_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in, and you can have your bookings in your phone's own calendar.`)
};

/**
* | output |
* | --- |
* | "Sign in, and you can have your bookings in your phone's own calendar." |
*
* @param {Feed_Gate_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_gate_text = /** @type {((inputs?: Feed_Gate_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Gate_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_gate_text(inputs)
	return sv_feed_gate_text(inputs)
});