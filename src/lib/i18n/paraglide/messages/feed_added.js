/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_AddedInputs */

const sv_feed_added = /** @type {(inputs: Feed_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendern är tillagd. Den hämtas strax.`)
};

const en_feed_added = /** @type {(inputs: Feed_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The calendar is added. It is fetched in a moment.`)
};

/**
* | output |
* | --- |
* | "The calendar is added. It is fetched in a moment." |
*
* @param {Feed_AddedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_added = /** @type {((inputs?: Feed_AddedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_AddedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_added(inputs)
	return sv_feed_added(inputs)
});