/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_KeepsInputs */

const sv_feed_keeps = /** @type {(inputs: Feed_KeepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tills det går igen är lokalen stängd som den senast var.`)
};

const en_feed_keeps = /** @type {(inputs: Feed_KeepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until it works again the room is closed as it last was.`)
};

/**
* | output |
* | --- |
* | "Until it works again the room is closed as it last was." |
*
* @param {Feed_KeepsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_keeps = /** @type {((inputs?: Feed_KeepsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_KeepsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_keeps(inputs)
	return sv_feed_keeps(inputs)
});