/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_ConfirmedInputs */

const sv_letter_confirmed = /** @type {(inputs: Letter_ConfirmedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ja! Du får låna ${i?.title}, ${i?.days}`)
};

const en_letter_confirmed = /** @type {(inputs: Letter_ConfirmedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Yes! You may borrow ${i?.title}, ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Yes! You may borrow {title}, {days}" |
*
* @param {Letter_ConfirmedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_confirmed = /** @type {((inputs: Letter_ConfirmedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_ConfirmedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_confirmed(inputs)
	return sv_letter_confirmed(inputs)
});