/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Day_PreviousInputs */

const sv_book_day_previous = /** @type {(inputs: Book_Day_PreviousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Föregående dag`)
};

const en_book_day_previous = /** @type {(inputs: Book_Day_PreviousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Previous day`)
};

/**
* | output |
* | --- |
* | "Previous day" |
*
* @param {Book_Day_PreviousInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_day_previous = /** @type {((inputs?: Book_Day_PreviousInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Day_PreviousInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_day_previous(inputs)
	return sv_book_day_previous(inputs)
});