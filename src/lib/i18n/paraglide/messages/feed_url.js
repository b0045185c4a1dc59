/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_UrlInputs */

const sv_feed_url = /** @type {(inputs: Feed_UrlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adress`)
};

const en_feed_url = /** @type {(inputs: Feed_UrlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Address`)
};

/**
* | output |
* | --- |
* | "Address" |
*
* @param {Feed_UrlInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_url = /** @type {((inputs?: Feed_UrlInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_UrlInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_url(inputs)
	return sv_feed_url(inputs)
});