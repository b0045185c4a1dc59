/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Time_FromInputs */

const sv_book_time_from = /** @type {(inputs: Book_Time_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Från klockan`)
};

const en_book_time_from = /** @type {(inputs: Book_Time_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From`)
};

/**
* | output |
* | --- |
* | "From" |
*
* @param {Book_Time_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_time_from = /** @type {((inputs?: Book_Time_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Time_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_time_from(inputs)
	return sv_book_time_from(inputs)
});