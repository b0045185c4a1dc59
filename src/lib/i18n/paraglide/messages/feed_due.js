/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_DueInputs */

const sv_feed_due = /** @type {(inputs: Feed_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämtas strax`)
};

const en_feed_due = /** @type {(inputs: Feed_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetched in a moment`)
};

/**
* | output |
* | --- |
* | "Fetched in a moment" |
*
* @param {Feed_DueInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_due = /** @type {((inputs?: Feed_DueInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_DueInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_due(inputs)
	return sv_feed_due(inputs)
});