/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Why_ClosedInputs */

const sv_book_why_closed = /** @type {(inputs: Book_Why_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stängt då`)
};

const en_book_why_closed = /** @type {(inputs: Book_Why_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`closed then`)
};

/**
* | output |
* | --- |
* | "closed then" |
*
* @param {Book_Why_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_why_closed = /** @type {((inputs?: Book_Why_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Why_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_why_closed(inputs)
	return sv_book_why_closed(inputs)
});