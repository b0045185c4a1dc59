/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_In_TitleInputs */

const sv_feed_in_title = /** @type {(inputs: Feed_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendrar utifrån`)
};

const en_feed_in_title = /** @type {(inputs: Feed_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calendars from elsewhere`)
};

/**
* | output |
* | --- |
* | "Calendars from elsewhere" |
*
* @param {Feed_In_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_in_title = /** @type {((inputs?: Feed_In_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_In_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_in_title(inputs)
	return sv_feed_in_title(inputs)
});