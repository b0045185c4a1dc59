/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Help_GoogleInputs */

const sv_feed_help_google = /** @type {(inputs: Feed_Help_GoogleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Android och Google Kalender`)
};

const en_feed_help_google = /** @type {(inputs: Feed_Help_GoogleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Android and Google Calendar`)
};

/**
* | output |
* | --- |
* | "Android and Google Calendar" |
*
* @param {Feed_Help_GoogleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_help_google = /** @type {((inputs?: Feed_Help_GoogleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Help_GoogleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_help_google(inputs)
	return sv_feed_help_google(inputs)
});