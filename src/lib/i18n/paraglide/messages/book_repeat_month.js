/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_MonthInputs */

const sv_book_repeat_month = /** @type {(inputs: Book_Repeat_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Varje månad, samma veckodag`)
};

const en_book_repeat_month = /** @type {(inputs: Book_Repeat_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every month, same day of the week`)
};

/**
* | output |
* | --- |
* | "Every month, same day of the week" |
*
* @param {Book_Repeat_MonthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_month = /** @type {((inputs?: Book_Repeat_MonthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_MonthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_month(inputs)
	return sv_book_repeat_month(inputs)
});