/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Edit_Sign_In_TitleInputs */

const sv_offer_edit_sign_in_title = /** @type {(inputs: Offer_Edit_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga in för att ändra annonsen`)
};

const en_offer_edit_sign_in_title = /** @type {(inputs: Offer_Edit_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to change the notice`)
};

/**
* | output |
* | --- |
* | "Sign in to change the notice" |
*
* @param {Offer_Edit_Sign_In_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_edit_sign_in_title = /** @type {((inputs?: Offer_Edit_Sign_In_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Edit_Sign_In_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_edit_sign_in_title(inputs)
	return sv_offer_edit_sign_in_title(inputs)
});