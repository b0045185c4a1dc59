/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Help_SlowInputs */

const sv_feed_help_slow = /** @type {(inputs: Feed_Help_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendern hämtar nytt när den själv vill: ibland efter en timme, ibland först nästa dag. På Bytorget stämmer det alltid.`)
};

const en_feed_help_slow = /** @type {(inputs: Feed_Help_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The calendar fetches news when it likes to: sometimes after an hour, sometimes not until the next day. On Bytorget it is always right.`)
};

/**
* | output |
* | --- |
* | "The calendar fetches news when it likes to: sometimes after an hour, sometimes not until the next day. On Bytorget it is always right." |
*
* @param {Feed_Help_SlowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_help_slow = /** @type {((inputs?: Feed_Help_SlowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Help_SlowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_help_slow(inputs)
	return sv_feed_help_slow(inputs)
});