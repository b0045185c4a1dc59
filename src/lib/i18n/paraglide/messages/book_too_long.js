/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ most: NonNullable<unknown> }} Book_Too_LongInputs */

const sv_book_too_long = /** @type {(inputs: Book_Too_LongInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är för långt. Längst går ${i?.most}.`)
};

const en_book_too_long = /** @type {(inputs: Book_Too_LongInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That is too long. The longest is ${i?.most}.`)
};

/**
* | output |
* | --- |
* | "That is too long. The longest is {most}." |
*
* @param {Book_Too_LongInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_too_long = /** @type {((inputs: Book_Too_LongInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Too_LongInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_too_long(inputs)
	return sv_book_too_long(inputs)
});