/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_LineInputs */

const sv_book_line = /** @type {(inputs: Book_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ställ mig i kö för de upptagna`)
};

const en_book_line = /** @type {(inputs: Book_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put me on the waiting list for those that are taken`)
};

/**
* | output |
* | --- |
* | "Put me on the waiting list for those that are taken" |
*
* @param {Book_LineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_line = /** @type {((inputs?: Book_LineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_LineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_line(inputs)
	return sv_book_line(inputs)
});