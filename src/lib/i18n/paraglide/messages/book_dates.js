/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_DatesInputs */

const sv_book_dates = /** @type {(inputs: Book_DatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Datumen`)
};

const en_book_dates = /** @type {(inputs: Book_DatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The dates`)
};

/**
* | output |
* | --- |
* | "The dates" |
*
* @param {Book_DatesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_dates = /** @type {((inputs?: Book_DatesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_DatesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_dates(inputs)
	return sv_book_dates(inputs)
});