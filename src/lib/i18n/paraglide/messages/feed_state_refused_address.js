/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_State_Refused_AddressInputs */

const sv_feed_state_refused_address = /** @type {(inputs: Feed_State_Refused_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit får vi inte gå: adressen leder in i ett eget nät, inte ut på internet.`)
};

const en_feed_state_refused_address = /** @type {(inputs: Feed_State_Refused_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We may not go there: the address leads into a network of its own, not out on the internet.`)
};

/**
* | output |
* | --- |
* | "We may not go there: the address leads into a network of its own, not out on the internet." |
*
* @param {Feed_State_Refused_AddressInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_state_refused_address = /** @type {((inputs?: Feed_State_Refused_AddressInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_State_Refused_AddressInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_state_refused_address(inputs)
	return sv_feed_state_refused_address(inputs)
});