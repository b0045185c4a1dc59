/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_TodayInputs */

const sv_book_today = /** @type {(inputs: Book_TodayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`i dag`)
};

const en_book_today = /** @type {(inputs: Book_TodayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`today`)
};

/**
* | output |
* | --- |
* | "today" |
*
* @param {Book_TodayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_today = /** @type {((inputs?: Book_TodayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_TodayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_today(inputs)
	return sv_book_today(inputs)
});