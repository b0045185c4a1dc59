/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_FetchingInputs */

const sv_feed_fetching = /** @type {(inputs: Feed_FetchingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendern hämtas strax.`)
};

const en_feed_fetching = /** @type {(inputs: Feed_FetchingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The calendar is fetched in a moment.`)
};

/**
* | output |
* | --- |
* | "The calendar is fetched in a moment." |
*
* @param {Feed_FetchingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_fetching = /** @type {((inputs?: Feed_FetchingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_FetchingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_fetching(inputs)
	return sv_feed_fetching(inputs)
});