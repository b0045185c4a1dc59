/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_State_Too_SlowInputs */

const sv_feed_state_too_slow = /** @type {(inputs: Feed_State_Too_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det tog för lång tid att få svar. Vi försöker igen.`)
};

const en_feed_state_too_slow = /** @type {(inputs: Feed_State_Too_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It took too long to get an answer. We try again.`)
};

/**
* | output |
* | --- |
* | "It took too long to get an answer. We try again." |
*
* @param {Feed_State_Too_SlowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_state_too_slow = /** @type {((inputs?: Feed_State_Too_SlowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_State_Too_SlowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_state_too_slow(inputs)
	return sv_feed_state_too_slow(inputs)
});