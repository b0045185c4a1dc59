/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Not_A_TimeInputs */

const sv_book_not_a_time = /** @type {(inputs: Book_Not_A_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är inte en tid. Skriv till exempel 18 eller 18.30.`)
};

const en_book_not_a_time = /** @type {(inputs: Book_Not_A_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That is not a time. Write for example 18 or 18.30.`)
};

/**
* | output |
* | --- |
* | "That is not a time. Write for example 18 or 18.30." |
*
* @param {Book_Not_A_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_not_a_time = /** @type {((inputs?: Book_Not_A_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Not_A_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_not_a_time(inputs)
	return sv_book_not_a_time(inputs)
});