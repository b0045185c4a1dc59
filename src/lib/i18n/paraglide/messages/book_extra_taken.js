/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Extra_TakenInputs */

const sv_book_extra_taken = /** @type {(inputs: Book_Extra_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Upptaget då.`)
};

const en_book_extra_taken = /** @type {(inputs: Book_Extra_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taken then.`)
};

/**
* | output |
* | --- |
* | "Taken then." |
*
* @param {Book_Extra_TakenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_extra_taken = /** @type {((inputs?: Book_Extra_TakenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Extra_TakenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_extra_taken(inputs)
	return sv_book_extra_taken(inputs)
});