/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Caretaker_Phone_OfInputs */

const sv_caretaker_phone_of = /** @type {(inputs: Caretaker_Phone_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Visa telefon till ${i?.who}`)
};

const en_caretaker_phone_of = /** @type {(inputs: Caretaker_Phone_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Show phone number of ${i?.who}`)
};

/**
* | output |
* | --- |
* | "Show phone number of {who}" |
*
* @param {Caretaker_Phone_OfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_phone_of = /** @type {((inputs: Caretaker_Phone_OfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_Phone_OfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_phone_of(inputs)
	return sv_caretaker_phone_of(inputs)
});