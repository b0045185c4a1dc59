/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Help_Other_TextInputs */

const sv_feed_help_other_text = /** @type {(inputs: Feed_Help_Other_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leta efter Lägg till kalender och Prenumerera från webben, och klistra in adressen.`)
};

const en_feed_help_other_text = /** @type {(inputs: Feed_Help_Other_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look for Add calendar and Subscribe from web, and paste the address.`)
};

/**
* | output |
* | --- |
* | "Look for Add calendar and Subscribe from web, and paste the address." |
*
* @param {Feed_Help_Other_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_help_other_text = /** @type {((inputs?: Feed_Help_Other_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Help_Other_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_help_other_text(inputs)
	return sv_feed_help_other_text(inputs)
});