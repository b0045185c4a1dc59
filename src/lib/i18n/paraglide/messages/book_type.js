/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_TypeInputs */

const sv_book_type = /** @type {(inputs: Book_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eller skriv tiden`)
};

const en_book_type = /** @type {(inputs: Book_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Or type the time`)
};

/**
* | output |
* | --- |
* | "Or type the time" |
*
* @param {Book_TypeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_type = /** @type {((inputs?: Book_TypeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_TypeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_type(inputs)
	return sv_book_type(inputs)
});