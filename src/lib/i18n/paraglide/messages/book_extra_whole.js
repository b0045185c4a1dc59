/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Extra_WholeInputs */

const sv_book_extra_whole = /** @type {(inputs: Book_Extra_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokas för hela dagar.`)
};

const en_book_extra_whole = /** @type {(inputs: Book_Extra_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Booked for whole days.`)
};

/**
* | output |
* | --- |
* | "Booked for whole days." |
*
* @param {Book_Extra_WholeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_extra_whole = /** @type {((inputs?: Book_Extra_WholeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Extra_WholeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_extra_whole(inputs)
	return sv_book_extra_whole(inputs)
});