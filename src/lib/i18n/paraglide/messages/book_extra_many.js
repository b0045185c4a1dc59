/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Book_Extra_ManyInputs */

const sv_book_extra_many = /** @type {(inputs: Book_Extra_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hur många: ${i?.title}?`)
};

const en_book_extra_many = /** @type {(inputs: Book_Extra_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`How many: ${i?.title}?`)
};

/**
* | output |
* | --- |
* | "How many: {title}?" |
*
* @param {Book_Extra_ManyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_extra_many = /** @type {((inputs: Book_Extra_ManyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Extra_ManyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_extra_many(inputs)
	return sv_book_extra_many(inputs)
});