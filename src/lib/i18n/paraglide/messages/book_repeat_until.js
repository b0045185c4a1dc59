/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_UntilInputs */

const sv_book_repeat_until = /** @type {(inputs: Book_Repeat_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till och med`)
};

const en_book_repeat_until = /** @type {(inputs: Book_Repeat_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until and including`)
};

/**
* | output |
* | --- |
* | "Until and including" |
*
* @param {Book_Repeat_UntilInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_until = /** @type {((inputs?: Book_Repeat_UntilInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_UntilInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_until(inputs)
	return sv_book_repeat_until(inputs)
});