/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_OpenInputs */

const sv_feed_open = /** @type {(inputs: Feed_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öppna i kalendern`)
};

const en_feed_open = /** @type {(inputs: Feed_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open in the calendar`)
};

/**
* | output |
* | --- |
* | "Open in the calendar" |
*
* @param {Feed_OpenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_open = /** @type {((inputs?: Feed_OpenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_OpenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_open(inputs)
	return sv_feed_open(inputs)
});