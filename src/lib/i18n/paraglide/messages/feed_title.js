/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_TitleInputs */

const sv_feed_title = /** @type {(inputs: Feed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendrar`)
};

const en_feed_title = /** @type {(inputs: Feed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calendars`)
};

/**
* | output |
* | --- |
* | "Calendars" |
*
* @param {Feed_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_title = /** @type {((inputs?: Feed_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_title(inputs)
	return sv_feed_title(inputs)
});