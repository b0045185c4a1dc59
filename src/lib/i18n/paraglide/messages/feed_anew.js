/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_AnewInputs */

const sv_feed_anew = /** @type {(inputs: Feed_AnewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gör en ny`)
};

const en_feed_anew = /** @type {(inputs: Feed_AnewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a new one`)
};

/**
* | output |
* | --- |
* | "Make a new one" |
*
* @param {Feed_AnewInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_anew = /** @type {((inputs?: Feed_AnewInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_AnewInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_anew(inputs)
	return sv_feed_anew(inputs)
});