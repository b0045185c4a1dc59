/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_UnknownInputs */

const sv_book_unknown = /** @type {(inputs: Book_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tiderna går inte att visa just nu.`)
};

const en_book_unknown = /** @type {(inputs: Book_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The times cannot be shown right now.`)
};

/**
* | output |
* | --- |
* | "The times cannot be shown right now." |
*
* @param {Book_UnknownInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_unknown = /** @type {((inputs?: Book_UnknownInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_UnknownInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_unknown(inputs)
	return sv_book_unknown(inputs)
});