/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_FewerInputs */

const sv_book_repeat_fewer = /** @type {(inputs: Book_Repeat_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En gång färre`)
};

const en_book_repeat_fewer = /** @type {(inputs: Book_Repeat_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Once less`)
};

/**
* | output |
* | --- |
* | "Once less" |
*
* @param {Book_Repeat_FewerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_fewer = /** @type {((inputs?: Book_Repeat_FewerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_FewerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_fewer(inputs)
	return sv_book_repeat_fewer(inputs)
});