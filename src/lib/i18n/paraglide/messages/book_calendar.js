/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_CalendarInputs */

const sv_book_calendar = /** @type {(inputs: Book_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lediga tider`)
};

const en_book_calendar = /** @type {(inputs: Book_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Free times`)
};

/**
* | output |
* | --- |
* | "Free times" |
*
* @param {Book_CalendarInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_calendar = /** @type {((inputs?: Book_CalendarInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_CalendarInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_calendar(inputs)
	return sv_book_calendar(inputs)
});