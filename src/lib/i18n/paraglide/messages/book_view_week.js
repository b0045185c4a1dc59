/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_View_WeekInputs */

const sv_book_view_week = /** @type {(inputs: Book_View_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vecka`)
};

const en_book_view_week = /** @type {(inputs: Book_View_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Week`)
};

/**
* | output |
* | --- |
* | "Week" |
*
* @param {Book_View_WeekInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_view_week = /** @type {((inputs?: Book_View_WeekInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_View_WeekInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_view_week(inputs)
	return sv_book_view_week(inputs)
});