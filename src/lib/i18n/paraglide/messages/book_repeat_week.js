/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_WeekInputs */

const sv_book_repeat_week = /** @type {(inputs: Book_Repeat_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Varje vecka`)
};

const en_book_repeat_week = /** @type {(inputs: Book_Repeat_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every week`)
};

/**
* | output |
* | --- |
* | "Every week" |
*
* @param {Book_Repeat_WeekInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_week = /** @type {((inputs?: Book_Repeat_WeekInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_WeekInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_week(inputs)
	return sv_book_repeat_week(inputs)
});