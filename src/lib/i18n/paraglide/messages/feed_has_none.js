/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Has_NoneInputs */

const sv_feed_has_none = /** @type {(inputs: Feed_Has_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Har ingen adress än.`)
};

const en_feed_has_none = /** @type {(inputs: Feed_Has_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Has no address yet.`)
};

/**
* | output |
* | --- |
* | "Has no address yet." |
*
* @param {Feed_Has_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_has_none = /** @type {((inputs?: Feed_Has_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Has_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_has_none(inputs)
	return sv_feed_has_none(inputs)
});