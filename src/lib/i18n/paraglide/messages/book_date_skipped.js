/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Date_SkippedInputs */

const sv_book_date_skipped = /** @type {(inputs: Book_Date_SkippedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hoppas över`)
};

const en_book_date_skipped = /** @type {(inputs: Book_Date_SkippedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`left out`)
};

/**
* | output |
* | --- |
* | "left out" |
*
* @param {Book_Date_SkippedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_date_skipped = /** @type {((inputs?: Book_Date_SkippedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Date_SkippedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_date_skipped(inputs)
	return sv_book_date_skipped(inputs)
});