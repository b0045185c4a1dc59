/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_Sign_In_TextInputs */

const sv_caretaker_sign_in_text = /** @type {(inputs: Caretaker_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Här ser den som sköter en lokal vilka som kommer i dag och i morgon.`)
};

const en_caretaker_sign_in_text = /** @type {(inputs: Caretaker_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Here those who look after a room see who comes today and tomorrow.`)
};

/**
* | output |
* | --- |
* | "Here those who look after a room see who comes today and tomorrow." |
*
* @param {Caretaker_Sign_In_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_sign_in_text = /** @type {((inputs?: Caretaker_Sign_In_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_Sign_In_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_sign_in_text(inputs)
	return sv_caretaker_sign_in_text(inputs)
});