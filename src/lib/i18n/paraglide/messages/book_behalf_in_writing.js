/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Behalf_In_WritingInputs */

const sv_book_behalf_in_writing = /** @type {(inputs: Book_Behalf_In_WritingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriftligt`)
};

const en_book_behalf_in_writing = /** @type {(inputs: Book_Behalf_In_WritingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In writing`)
};

/**
* | output |
* | --- |
* | "In writing" |
*
* @param {Book_Behalf_In_WritingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_in_writing = /** @type {((inputs?: Book_Behalf_In_WritingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_In_WritingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_in_writing(inputs)
	return sv_book_behalf_in_writing(inputs)
});