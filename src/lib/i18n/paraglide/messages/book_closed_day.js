/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Closed_DayInputs */

const sv_book_closed_day = /** @type {(inputs: Book_Closed_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är stängt någon av de dagarna. Välj andra dagar.`)
};

const en_book_closed_day = /** @type {(inputs: Book_Closed_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is closed on one of those days. Choose other days.`)
};

/**
* | output |
* | --- |
* | "It is closed on one of those days. Choose other days." |
*
* @param {Book_Closed_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_closed_day = /** @type {((inputs?: Book_Closed_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Closed_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_closed_day(inputs)
	return sv_book_closed_day(inputs)
});