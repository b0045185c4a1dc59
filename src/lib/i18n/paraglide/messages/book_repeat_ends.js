/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_EndsInputs */

const sv_book_repeat_ends = /** @type {(inputs: Book_Repeat_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur länge?`)
};

const en_book_repeat_ends = /** @type {(inputs: Book_Repeat_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For how long?`)
};

/**
* | output |
* | --- |
* | "For how long?" |
*
* @param {Book_Repeat_EndsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_ends = /** @type {((inputs?: Book_Repeat_EndsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_EndsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_ends(inputs)
	return sv_book_repeat_ends(inputs)
});