/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Stop_YesInputs */

const sv_feed_stop_yes = /** @type {(inputs: Feed_Stop_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stäng av adressen`)
};

const en_feed_stop_yes = /** @type {(inputs: Feed_Stop_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop the address`)
};

/**
* | output |
* | --- |
* | "Stop the address" |
*
* @param {Feed_Stop_YesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_stop_yes = /** @type {((inputs?: Feed_Stop_YesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Stop_YesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_stop_yes(inputs)
	return sv_feed_stop_yes(inputs)
});