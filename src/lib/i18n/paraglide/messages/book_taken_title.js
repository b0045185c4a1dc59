/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Taken_TitleInputs */

const sv_book_taken_title = /** @type {(inputs: Book_Taken_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är upptaget då`)
};

const en_book_taken_title = /** @type {(inputs: Book_Taken_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is taken then`)
};

/**
* | output |
* | --- |
* | "It is taken then" |
*
* @param {Book_Taken_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_taken_title = /** @type {((inputs?: Book_Taken_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Taken_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_taken_title(inputs)
	return sv_book_taken_title(inputs)
});