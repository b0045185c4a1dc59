/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_WaitInputs */

const sv_book_wait = /** @type {(inputs: Book_WaitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ställ mig i kö`)
};

const en_book_wait = /** @type {(inputs: Book_WaitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put me on the waiting list`)
};

/**
* | output |
* | --- |
* | "Put me on the waiting list" |
*
* @param {Book_WaitInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_wait = /** @type {((inputs?: Book_WaitInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_WaitInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_wait(inputs)
	return sv_book_wait(inputs)
});