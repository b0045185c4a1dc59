/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Week_NextInputs */

const sv_book_week_next = /** @type {(inputs: Book_Week_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nästa vecka`)
};

const en_book_week_next = /** @type {(inputs: Book_Week_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next week`)
};

/**
* | output |
* | --- |
* | "Next week" |
*
* @param {Book_Week_NextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_week_next = /** @type {((inputs?: Book_Week_NextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Week_NextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_week_next(inputs)
	return sv_book_week_next(inputs)
});