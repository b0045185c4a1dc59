/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Book_Ends_NextInputs */

const sv_book_ends_next = /** @type {(inputs: Book_Ends_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Slutar ${i?.day}.`)
};

const en_book_ends_next = /** @type {(inputs: Book_Ends_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ends ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Ends {day}." |
*
* @param {Book_Ends_NextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_ends_next = /** @type {((inputs: Book_Ends_NextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Ends_NextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_ends_next(inputs)
	return sv_book_ends_next(inputs)
});