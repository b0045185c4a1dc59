/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_FromInputs */

const sv_book_from = /** @type {(inputs: Book_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`från`)
};

const en_book_from = /** @type {(inputs: Book_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from`)
};

/**
* | output |
* | --- |
* | "from" |
*
* @param {Book_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_from = /** @type {((inputs?: Book_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_from(inputs)
	return sv_book_from(inputs)
});