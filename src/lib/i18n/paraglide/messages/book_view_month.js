/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_View_MonthInputs */

const sv_book_view_month = /** @type {(inputs: Book_View_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Månad`)
};

const en_book_view_month = /** @type {(inputs: Book_View_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Month`)
};

/**
* | output |
* | --- |
* | "Month" |
*
* @param {Book_View_MonthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_view_month = /** @type {((inputs?: Book_View_MonthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_View_MonthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_view_month(inputs)
	return sv_book_view_month(inputs)
});