/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Inbox_Sign_In_TitleInputs */

const sv_inbox_sign_in_title = /** @type {(inputs: Inbox_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga in för att se din inkorg`)
};

const en_inbox_sign_in_title = /** @type {(inputs: Inbox_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to see your inbox`)
};

/**
* | output |
* | --- |
* | "Sign in to see your inbox" |
*
* @param {Inbox_Sign_In_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_sign_in_title = /** @type {((inputs?: Inbox_Sign_In_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_Sign_In_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_sign_in_title(inputs)
	return sv_inbox_sign_in_title(inputs)
});