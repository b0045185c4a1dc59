/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, title: NonNullable<unknown>, when: NonNullable<unknown> }} Book_Summary_ManyInputs */

const sv_book_summary_many = /** @type {(inputs: Book_Summary_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} st ${i?.title} ${i?.when}.`)
};

const en_book_summary_many = /** @type {(inputs: Book_Summary_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} × ${i?.title} ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "{count} × {title} {when}." |
*
* @param {Book_Summary_ManyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_summary_many = /** @type {((inputs: Book_Summary_ManyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Summary_ManyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_summary_many(inputs)
	return sv_book_summary_many(inputs)
});