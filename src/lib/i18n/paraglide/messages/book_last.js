/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_LastInputs */

const sv_book_last = /** @type {(inputs: Book_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Slutar den`)
};

const en_book_last = /** @type {(inputs: Book_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ends on`)
};

/**
* | output |
* | --- |
* | "Ends on" |
*
* @param {Book_LastInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_last = /** @type {((inputs?: Book_LastInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_LastInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_last(inputs)
	return sv_book_last(inputs)
});