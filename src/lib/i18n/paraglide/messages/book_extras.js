/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_ExtrasInputs */

const sv_book_extras = /** @type {(inputs: Book_ExtrasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Boka med`)
};

const en_book_extras = /** @type {(inputs: Book_ExtrasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Book with it`)
};

/**
* | output |
* | --- |
* | "Book with it" |
*
* @param {Book_ExtrasInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_extras = /** @type {((inputs?: Book_ExtrasInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_ExtrasInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_extras(inputs)
	return sv_book_extras(inputs)
});