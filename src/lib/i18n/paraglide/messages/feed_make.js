/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_MakeInputs */

const sv_feed_make = /** @type {(inputs: Feed_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gör en adress`)
};

const en_feed_make = /** @type {(inputs: Feed_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make an address`)
};

/**
* | output |
* | --- |
* | "Make an address" |
*
* @param {Feed_MakeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_make = /** @type {((inputs?: Feed_MakeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_MakeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_make(inputs)
	return sv_feed_make(inputs)
});