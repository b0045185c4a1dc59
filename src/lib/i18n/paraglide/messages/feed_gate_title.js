/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Gate_TitleInputs */

const sv_feed_gate_title = /** @type {(inputs: Feed_Gate_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendrar är för byns folk`)
};

const en_feed_gate_title = /** @type {(inputs: Feed_Gate_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calendars are for the village's people`)
};

/**
* | output |
* | --- |
* | "Calendars are for the village's people" |
*
* @param {Feed_Gate_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_gate_title = /** @type {((inputs?: Feed_Gate_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Gate_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_gate_title(inputs)
	return sv_feed_gate_title(inputs)
});