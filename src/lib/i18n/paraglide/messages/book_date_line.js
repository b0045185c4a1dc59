/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Date_LineInputs */

const sv_book_date_line = /** @type {(inputs: Book_Date_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`du ställs i kö`)
};

const en_book_date_line = /** @type {(inputs: Book_Date_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`you join the waiting list`)
};

/**
* | output |
* | --- |
* | "you join the waiting list" |
*
* @param {Book_Date_LineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_date_line = /** @type {((inputs?: Book_Date_LineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Date_LineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_date_line(inputs)
	return sv_book_date_line(inputs)
});