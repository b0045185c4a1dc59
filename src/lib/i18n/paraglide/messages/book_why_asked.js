/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Why_AskedInputs */

const sv_book_why_asked = /** @type {(inputs: Book_Why_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`någon har frågat`)
};

const en_book_why_asked = /** @type {(inputs: Book_Why_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`somebody has asked`)
};

/**
* | output |
* | --- |
* | "somebody has asked" |
*
* @param {Book_Why_AskedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_why_asked = /** @type {((inputs?: Book_Why_AskedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Why_AskedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_why_asked(inputs)
	return sv_book_why_asked(inputs)
});