/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Help_IphoneInputs */

const sv_feed_help_iphone = /** @type {(inputs: Feed_Help_IphoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`iPhone och iPad`)
};

const en_feed_help_iphone = /** @type {(inputs: Feed_Help_IphoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`iPhone and iPad`)
};

/**
* | output |
* | --- |
* | "iPhone and iPad" |
*
* @param {Feed_Help_IphoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_help_iphone = /** @type {((inputs?: Feed_Help_IphoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Help_IphoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_help_iphone(inputs)
	return sv_feed_help_iphone(inputs)
});