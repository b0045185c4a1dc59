/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_FortnightInputs */

const sv_book_repeat_fortnight = /** @type {(inputs: Book_Repeat_FortnightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Varannan vecka`)
};

const en_book_repeat_fortnight = /** @type {(inputs: Book_Repeat_FortnightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every other week`)
};

/**
* | output |
* | --- |
* | "Every other week" |
*
* @param {Book_Repeat_FortnightInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_fortnight = /** @type {((inputs?: Book_Repeat_FortnightInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_FortnightInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_fortnight(inputs)
	return sv_book_repeat_fortnight(inputs)
});