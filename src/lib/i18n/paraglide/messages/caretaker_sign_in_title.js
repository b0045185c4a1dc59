/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_Sign_In_TitleInputs */

const sv_caretaker_sign_in_title = /** @type {(inputs: Caretaker_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga in för att se dagen`)
};

const en_caretaker_sign_in_title = /** @type {(inputs: Caretaker_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to see the day`)
};

/**
* | output |
* | --- |
* | "Sign in to see the day" |
*
* @param {Caretaker_Sign_In_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_sign_in_title = /** @type {((inputs?: Caretaker_Sign_In_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_Sign_In_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_sign_in_title(inputs)
	return sv_caretaker_sign_in_title(inputs)
});