/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Not_A_PhoneInputs */

const sv_input_not_a_phone = /** @type {(inputs: Input_Not_A_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det ser inte ut som ett telefonnummer. Skriv bara siffror, till exempel 070-174 06 05.`)
};

const en_input_not_a_phone = /** @type {(inputs: Input_Not_A_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That does not look like a phone number. Use digits only, for example 070-174 06 05.`)
};

/**
* | output |
* | --- |
* | "That does not look like a phone number. Use digits only, for example 070-174 06 05." |
*
* @param {Input_Not_A_PhoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_not_a_phone = /** @type {((inputs?: Input_Not_A_PhoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Not_A_PhoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_not_a_phone(inputs)
	return sv_input_not_a_phone(inputs)
});