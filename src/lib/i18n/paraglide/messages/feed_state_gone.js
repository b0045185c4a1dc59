/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_State_GoneInputs */

const sv_feed_state_gone = /** @type {(inputs: Feed_State_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendern finns inte längre på adressen.`)
};

const en_feed_state_gone = /** @type {(inputs: Feed_State_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The calendar is no longer at the address.`)
};

/**
* | output |
* | --- |
* | "The calendar is no longer at the address." |
*
* @param {Feed_State_GoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_state_gone = /** @type {((inputs?: Feed_State_GoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_State_GoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_state_gone(inputs)
	return sv_feed_state_gone(inputs)
});