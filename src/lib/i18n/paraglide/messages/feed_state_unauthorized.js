/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_State_UnauthorizedInputs */

const sv_feed_state_unauthorized = /** @type {(inputs: Feed_State_UnauthorizedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendern är inte öppen. Be den som har den om en adress som går att läsa utan att logga in.`)
};

const en_feed_state_unauthorized = /** @type {(inputs: Feed_State_UnauthorizedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The calendar is not open. Ask whoever has it for an address that can be read without signing in.`)
};

/**
* | output |
* | --- |
* | "The calendar is not open. Ask whoever has it for an address that can be read without signing in." |
*
* @param {Feed_State_UnauthorizedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_state_unauthorized = /** @type {((inputs?: Feed_State_UnauthorizedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_State_UnauthorizedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_state_unauthorized(inputs)
	return sv_feed_state_unauthorized(inputs)
});