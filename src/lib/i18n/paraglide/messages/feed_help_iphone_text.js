/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Help_Iphone_TextInputs */

const sv_feed_help_iphone_text = /** @type {(inputs: Feed_Help_Iphone_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tryck på Öppna i kalendern. Eller: öppna Kalender, tryck på Kalendrar längst ner, Lägg till, Lägg till prenumererad kalender, och klistra in adressen.`)
};

const en_feed_help_iphone_text = /** @type {(inputs: Feed_Help_Iphone_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Press Open in the calendar. Or: open Calendar, press Calendars at the bottom, Add Calendar, Add Subscription Calendar, and paste the address.`)
};

/**
* | output |
* | --- |
* | "Press Open in the calendar. Or: open Calendar, press Calendars at the bottom, Add Calendar, Add Subscription Calendar, and paste the address." |
*
* @param {Feed_Help_Iphone_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_help_iphone_text = /** @type {((inputs?: Feed_Help_Iphone_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Help_Iphone_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_help_iphone_text(inputs)
	return sv_feed_help_iphone_text(inputs)
});