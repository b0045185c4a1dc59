/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Day_NextInputs */

const sv_book_day_next = /** @type {(inputs: Book_Day_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nästa dag`)
};

const en_book_day_next = /** @type {(inputs: Book_Day_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next day`)
};

/**
* | output |
* | --- |
* | "Next day" |
*
* @param {Book_Day_NextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_day_next = /** @type {((inputs?: Book_Day_NextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Day_NextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_day_next(inputs)
	return sv_book_day_next(inputs)
});