/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_RemovedInputs */

const sv_feed_removed = /** @type {(inputs: Feed_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendern är borttagen.`)
};

const en_feed_removed = /** @type {(inputs: Feed_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The calendar is removed.`)
};

/**
* | output |
* | --- |
* | "The calendar is removed." |
*
* @param {Feed_RemovedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_removed = /** @type {((inputs?: Feed_RemovedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_RemovedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_removed(inputs)
	return sv_feed_removed(inputs)
});