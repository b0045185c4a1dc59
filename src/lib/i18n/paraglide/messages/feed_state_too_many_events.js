/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_State_Too_Many_EventsInputs */

const sv_feed_state_too_many_events = /** @type {(inputs: Feed_State_Too_Many_EventsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är för många händelser: högst 2 000 under ett år framåt.`)
};

const en_feed_state_too_many_events = /** @type {(inputs: Feed_State_Too_Many_EventsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are too many events: at most 2,000 in the year ahead.`)
};

/**
* | output |
* | --- |
* | "There are too many events: at most 2,000 in the year ahead." |
*
* @param {Feed_State_Too_Many_EventsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_state_too_many_events = /** @type {((inputs?: Feed_State_Too_Many_EventsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_State_Too_Many_EventsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_state_too_many_events(inputs)
	return sv_feed_state_too_many_events(inputs)
});