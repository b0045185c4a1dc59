/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_PhoneInputs */

const sv_caretaker_phone = /** @type {(inputs: Caretaker_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa telefon`)
};

const en_caretaker_phone = /** @type {(inputs: Caretaker_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show phone number`)
};

/**
* | output |
* | --- |
* | "Show phone number" |
*
* @param {Caretaker_PhoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_phone = /** @type {((inputs?: Caretaker_PhoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_PhoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_phone(inputs)
	return sv_caretaker_phone(inputs)
});