/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_MoreInputs */

const sv_book_repeat_more = /** @type {(inputs: Book_Repeat_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En gång till`)
};

const en_book_repeat_more = /** @type {(inputs: Book_Repeat_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Once more`)
};

/**
* | output |
* | --- |
* | "Once more" |
*
* @param {Book_Repeat_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_more = /** @type {((inputs?: Book_Repeat_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_more(inputs)
	return sv_book_repeat_more(inputs)
});