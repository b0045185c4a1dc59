/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Dates_NoneInputs */

const sv_book_dates_none = /** @type {(inputs: Book_Dates_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inget av datumen går att få. Välj en annan tid, eller ställ dig i kö.`)
};

const en_book_dates_none = /** @type {(inputs: Book_Dates_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None of the dates can be had. Choose another time, or join the waiting list.`)
};

/**
* | output |
* | --- |
* | "None of the dates can be had. Choose another time, or join the waiting list." |
*
* @param {Book_Dates_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_dates_none = /** @type {((inputs?: Book_Dates_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Dates_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_dates_none(inputs)
	return sv_book_dates_none(inputs)
});