/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_ClearInputs */

const sv_book_clear = /** @type {(inputs: Book_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj om`)
};

const en_book_clear = /** @type {(inputs: Book_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose again`)
};

/**
* | output |
* | --- |
* | "Choose again" |
*
* @param {Book_ClearInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_clear = /** @type {((inputs?: Book_ClearInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_ClearInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_clear(inputs)
	return sv_book_clear(inputs)
});