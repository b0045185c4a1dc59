/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Input_ManyInputs */

const sv_feed_input_many = /** @type {(inputs: Feed_Input_ManyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En lokal kan ha högst fem kalendrar utifrån.`)
};

const en_feed_input_many = /** @type {(inputs: Feed_Input_ManyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A room can have at most five calendars from elsewhere.`)
};

/**
* | output |
* | --- |
* | "A room can have at most five calendars from elsewhere." |
*
* @param {Feed_Input_ManyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_input_many = /** @type {((inputs?: Feed_Input_ManyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Input_ManyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_input_many(inputs)
	return sv_feed_input_many(inputs)
});