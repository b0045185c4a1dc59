/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_None_FreeInputs */

const sv_book_none_free = /** @type {(inputs: Book_None_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`inget ledigt`)
};

const en_book_none_free = /** @type {(inputs: Book_None_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nothing free`)
};

/**
* | output |
* | --- |
* | "nothing free" |
*
* @param {Book_None_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_none_free = /** @type {((inputs?: Book_None_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_None_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_none_free(inputs)
	return sv_book_none_free(inputs)
});