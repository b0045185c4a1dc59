/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Url_HintInputs */

const sv_feed_url_hint = /** @type {(inputs: Feed_Url_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Börjar med https:// eller webcal:// och slutar ofta på .ics`)
};

const en_feed_url_hint = /** @type {(inputs: Feed_Url_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begins with https:// or webcal:// and often ends with .ics`)
};

/**
* | output |
* | --- |
* | "Begins with https:// or webcal:// and often ends with .ics" |
*
* @param {Feed_Url_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_url_hint = /** @type {((inputs?: Feed_Url_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Url_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_url_hint(inputs)
	return sv_feed_url_hint(inputs)
});