/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_ViewInputs */

const sv_book_view = /** @type {(inputs: Book_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa en dag, en vecka eller en månad`)
};

const en_book_view = /** @type {(inputs: Book_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show a day, a week or a month`)
};

/**
* | output |
* | --- |
* | "Show a day, a week or a month" |
*
* @param {Book_ViewInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_view = /** @type {((inputs?: Book_ViewInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_ViewInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_view(inputs)
	return sv_book_view(inputs)
});