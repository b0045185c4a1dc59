/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Book_Taken_NextInputs */

const sv_book_taken_next = /** @type {(inputs: Book_Taken_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ta ${i?.when} i stället`)
};

const en_book_taken_next = /** @type {(inputs: Book_Taken_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take ${i?.when} instead`)
};

/**
* | output |
* | --- |
* | "Take {when} instead" |
*
* @param {Book_Taken_NextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_taken_next = /** @type {((inputs: Book_Taken_NextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Taken_NextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_taken_next(inputs)
	return sv_book_taken_next(inputs)
});