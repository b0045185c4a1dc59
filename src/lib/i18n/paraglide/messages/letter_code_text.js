/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ code: NonNullable<unknown> }} Letter_Code_TextInputs */

const sv_letter_code_text = /** @type {(inputs: Letter_Code_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hej!

Din kod till Bytorget är ${i?.code}. Skriv in den där du loggade in. Den gäller i 15 minuter.

Har du inte bett om någon kod kan du strunta i det här mejlet.`)
};

const en_letter_code_text = /** @type {(inputs: Letter_Code_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hello!

Your code for Bytorget is ${i?.code}. Type it in where you were signing in. It is good for 15 minutes.

If you did not ask for a code, just ignore this mail.`)
};

/**
* | output |
* | --- |
* | "Hello! Your code for Bytorget is {code}. Type it in where you were signing in. It is good for 15 minutes. If you did not ask for a code, just ignore this mail." |
*
* @param {Letter_Code_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_code_text = /** @type {((inputs: Letter_Code_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Code_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_code_text(inputs)
	return sv_letter_code_text(inputs)
});