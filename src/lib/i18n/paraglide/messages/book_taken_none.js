/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Taken_NoneInputs */

const sv_book_taken_none = /** @type {(inputs: Book_Taken_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det finns ingen ledig tid så lång de närmaste två månaderna.`)
};

const en_book_taken_none = /** @type {(inputs: Book_Taken_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no free time that long in the next two months.`)
};

/**
* | output |
* | --- |
* | "There is no free time that long in the next two months." |
*
* @param {Book_Taken_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_taken_none = /** @type {((inputs?: Book_Taken_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Taken_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_taken_none(inputs)
	return sv_book_taken_none(inputs)
});