/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Book_Series_SkippedInputs */

const sv_book_series_skipped = /** @type {(inputs: Book_Series_SkippedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gick inte: ${i?.days}.`)
};

const en_book_series_skipped = /** @type {(inputs: Book_Series_SkippedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Could not be had: ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "Could not be had: {days}." |
*
* @param {Book_Series_SkippedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_series_skipped = /** @type {((inputs: Book_Series_SkippedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Series_SkippedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_series_skipped(inputs)
	return sv_book_series_skipped(inputs)
});