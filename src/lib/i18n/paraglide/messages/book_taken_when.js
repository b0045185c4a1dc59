/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Book_Taken_WhenInputs */

const sv_book_taken_when = /** @type {(inputs: Book_Taken_WhenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Upptaget: ${i?.when}.`)
};

const en_book_taken_when = /** @type {(inputs: Book_Taken_WhenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Taken: ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "Taken: {when}." |
*
* @param {Book_Taken_WhenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_taken_when = /** @type {((inputs: Book_Taken_WhenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Taken_WhenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_taken_when(inputs)
	return sv_book_taken_when(inputs)
});