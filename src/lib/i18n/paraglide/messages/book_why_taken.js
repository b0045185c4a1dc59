/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Why_TakenInputs */

const sv_book_why_taken = /** @type {(inputs: Book_Why_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`upptaget`)
};

const en_book_why_taken = /** @type {(inputs: Book_Why_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`taken`)
};

/**
* | output |
* | --- |
* | "taken" |
*
* @param {Book_Why_TakenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_why_taken = /** @type {((inputs?: Book_Why_TakenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Why_TakenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_why_taken(inputs)
	return sv_book_why_taken(inputs)
});