/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Week_PreviousInputs */

const sv_book_week_previous = /** @type {(inputs: Book_Week_PreviousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Föregående vecka`)
};

const en_book_week_previous = /** @type {(inputs: Book_Week_PreviousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Previous week`)
};

/**
* | output |
* | --- |
* | "Previous week" |
*
* @param {Book_Week_PreviousInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_week_previous = /** @type {((inputs?: Book_Week_PreviousInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Week_PreviousInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_week_previous(inputs)
	return sv_book_week_previous(inputs)
});