/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_MessageInputs */

const sv_letter_message = /** @type {(inputs: Letter_MessageInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har fått ett meddelande om ${i?.title}`)
};

const en_letter_message = /** @type {(inputs: Letter_MessageInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have a message about ${i?.title}`)
};

/**
* | output |
* | --- |
* | "You have a message about {title}" |
*
* @param {Letter_MessageInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_message = /** @type {((inputs: Letter_MessageInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_MessageInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_message(inputs)
	return sv_letter_message(inputs)
});