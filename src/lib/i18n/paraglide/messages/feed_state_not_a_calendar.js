/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_State_Not_A_CalendarInputs */

const sv_feed_state_not_a_calendar = /** @type {(inputs: Feed_State_Not_A_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det som finns på adressen är ingen kalender. Ofta är det en sida att logga in på: leta efter en adress som slutar på .ics.`)
};

const en_feed_state_not_a_calendar = /** @type {(inputs: Feed_State_Not_A_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is at the address is no calendar. Often it is a page to sign in on: look for an address that ends with .ics.`)
};

/**
* | output |
* | --- |
* | "What is at the address is no calendar. Often it is a page to sign in on: look for an address that ends with .ics." |
*
* @param {Feed_State_Not_A_CalendarInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_state_not_a_calendar = /** @type {((inputs?: Feed_State_Not_A_CalendarInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_State_Not_A_CalendarInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_state_not_a_calendar(inputs)
	return sv_feed_state_not_a_calendar(inputs)
});