/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_BehalfInputs */

const sv_book_behalf = /** @type {(inputs: Book_BehalfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Boka åt någon utan telefon`)
};

const en_book_behalf = /** @type {(inputs: Book_BehalfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Book for somebody without a phone`)
};

/**
* | output |
* | --- |
* | "Book for somebody without a phone" |
*
* @param {Book_BehalfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf = /** @type {((inputs?: Book_BehalfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_BehalfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf(inputs)
	return sv_book_behalf(inputs)
});