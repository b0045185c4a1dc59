/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_NeverInputs */

const sv_book_repeat_never = /** @type {(inputs: Book_Repeat_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nej, bara en gång`)
};

const en_book_repeat_never = /** @type {(inputs: Book_Repeat_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No, just once`)
};

/**
* | output |
* | --- |
* | "No, just once" |
*
* @param {Book_Repeat_NeverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_never = /** @type {((inputs?: Book_Repeat_NeverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_NeverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_never(inputs)
	return sv_book_repeat_never(inputs)
});