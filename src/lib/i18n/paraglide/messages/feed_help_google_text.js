/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Help_Google_TextInputs */

const sv_feed_help_google_text = /** @type {(inputs: Feed_Help_Google_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öppna calendar.google.com på en dator. Tryck på plustecknet vid Andra kalendrar, välj Från webbadress och klistra in. Sedan syns den i telefonen också.`)
};

const en_feed_help_google_text = /** @type {(inputs: Feed_Help_Google_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open calendar.google.com on a computer. Press the plus sign at Other calendars, choose From URL and paste. Then it shows on the phone too.`)
};

/**
* | output |
* | --- |
* | "Open calendar.google.com on a computer. Press the plus sign at Other calendars, choose From URL and paste. Then it shows on the phone too." |
*
* @param {Feed_Help_Google_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_help_google_text = /** @type {((inputs?: Feed_Help_Google_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Help_Google_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_help_google_text(inputs)
	return sv_feed_help_google_text(inputs)
});