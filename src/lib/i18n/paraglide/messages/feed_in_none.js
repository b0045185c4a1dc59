/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_In_NoneInputs */

const sv_feed_in_none = /** @type {(inputs: Feed_In_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När du har en lokal på torget kan en kalender från en annan sida stänga den när den är upptagen där.`)
};

const en_feed_in_none = /** @type {(inputs: Feed_In_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Once you have a room on the square, a calendar from another site can close it when it is taken there.`)
};

/**
* | output |
* | --- |
* | "Once you have a room on the square, a calendar from another site can close it when it is taken there." |
*
* @param {Feed_In_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_in_none = /** @type {((inputs?: Feed_In_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_In_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_in_none(inputs)
	return sv_feed_in_none(inputs)
});