/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Help_TitleInputs */

const sv_feed_help_title = /** @type {(inputs: Feed_Help_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så lägger du in adressen`)
};

const en_feed_help_title = /** @type {(inputs: Feed_Help_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How to add the address`)
};

/**
* | output |
* | --- |
* | "How to add the address" |
*
* @param {Feed_Help_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_help_title = /** @type {((inputs?: Feed_Help_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Help_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_help_title(inputs)
	return sv_feed_help_title(inputs)
});