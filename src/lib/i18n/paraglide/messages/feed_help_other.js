/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Help_OtherInputs */

const sv_feed_help_other = /** @type {(inputs: Feed_Help_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Outlook och andra`)
};

const en_feed_help_other = /** @type {(inputs: Feed_Help_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Outlook and others`)
};

/**
* | output |
* | --- |
* | "Outlook and others" |
*
* @param {Feed_Help_OtherInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_help_other = /** @type {((inputs?: Feed_Help_OtherInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Help_OtherInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_help_other(inputs)
	return sv_feed_help_other(inputs)
});