/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_StopInputs */

const sv_feed_stop = /** @type {(inputs: Feed_StopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stäng av`)
};

const en_feed_stop = /** @type {(inputs: Feed_StopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop`)
};

/**
* | output |
* | --- |
* | "Stop" |
*
* @param {Feed_StopInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_stop = /** @type {((inputs?: Feed_StopInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_StopInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_stop(inputs)
	return sv_feed_stop(inputs)
});