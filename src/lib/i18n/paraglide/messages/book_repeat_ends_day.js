/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_Ends_DayInputs */

const sv_book_repeat_ends_day = /** @type {(inputs: Book_Repeat_Ends_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till ett datum`)
};

const en_book_repeat_ends_day = /** @type {(inputs: Book_Repeat_Ends_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until a date`)
};

/**
* | output |
* | --- |
* | "Until a date" |
*
* @param {Book_Repeat_Ends_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_ends_day = /** @type {((inputs?: Book_Repeat_Ends_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_Ends_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_ends_day(inputs)
	return sv_book_repeat_ends_day(inputs)
});