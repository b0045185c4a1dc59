/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ titles: NonNullable<unknown> }} Book_Summary_WithInputs */

const sv_book_summary_with = /** @type {(inputs: Book_Summary_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tillsammans med ${i?.titles}.`)
};

const en_book_summary_with = /** @type {(inputs: Book_Summary_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Together with ${i?.titles}.`)
};

/**
* | output |
* | --- |
* | "Together with {titles}." |
*
* @param {Book_Summary_WithInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_summary_with = /** @type {((inputs: Book_Summary_WithInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Summary_WithInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_summary_with(inputs)
	return sv_book_summary_with(inputs)
});