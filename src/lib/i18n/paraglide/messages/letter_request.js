/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_RequestInputs */

const sv_letter_request = /** @type {(inputs: Letter_RequestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Någon vill låna ${i?.title}, ${i?.days}`)
};

const en_letter_request = /** @type {(inputs: Letter_RequestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Somebody would like to borrow ${i?.title}, ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Somebody would like to borrow {title}, {days}" |
*
* @param {Letter_RequestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_request = /** @type {((inputs: Letter_RequestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_RequestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_request(inputs)
	return sv_letter_request(inputs)
});