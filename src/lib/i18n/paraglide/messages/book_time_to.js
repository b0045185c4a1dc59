/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Time_ToInputs */

const sv_book_time_to = /** @type {(inputs: Book_Time_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till klockan`)
};

const en_book_time_to = /** @type {(inputs: Book_Time_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until`)
};

/**
* | output |
* | --- |
* | "Until" |
*
* @param {Book_Time_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_time_to = /** @type {((inputs?: Book_Time_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Time_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_time_to(inputs)
	return sv_book_time_to(inputs)
});