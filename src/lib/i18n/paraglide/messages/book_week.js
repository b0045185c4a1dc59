/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_WeekInputs */

const sv_book_week = /** @type {(inputs: Book_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vecka`)
};

const en_book_week = /** @type {(inputs: Book_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`week`)
};

/**
* | output |
* | --- |
* | "week" |
*
* @param {Book_WeekInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_week = /** @type {((inputs?: Book_WeekInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_WeekInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_week(inputs)
	return sv_book_week(inputs)
});