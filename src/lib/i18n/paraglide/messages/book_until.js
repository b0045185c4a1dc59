/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_UntilInputs */

const sv_book_until = /** @type {(inputs: Book_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`till`)
};

const en_book_until = /** @type {(inputs: Book_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`until`)
};

/**
* | output |
* | --- |
* | "until" |
*
* @param {Book_UntilInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_until = /** @type {((inputs?: Book_UntilInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_UntilInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_until(inputs)
	return sv_book_until(inputs)
});