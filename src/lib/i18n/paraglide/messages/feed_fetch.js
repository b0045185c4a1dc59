/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_FetchInputs */

const sv_feed_fetch = /** @type {(inputs: Feed_FetchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämta nu`)
};

const en_feed_fetch = /** @type {(inputs: Feed_FetchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetch now`)
};

/**
* | output |
* | --- |
* | "Fetch now" |
*
* @param {Feed_FetchInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_fetch = /** @type {((inputs?: Feed_FetchInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_FetchInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_fetch(inputs)
	return sv_feed_fetch(inputs)
});