/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Selected_FromInputs */

const sv_book_selected_from = /** @type {(inputs: Book_Selected_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`här börjar det`)
};

const en_book_selected_from = /** @type {(inputs: Book_Selected_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`starts here`)
};

/**
* | output |
* | --- |
* | "starts here" |
*
* @param {Book_Selected_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_selected_from = /** @type {((inputs?: Book_Selected_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Selected_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_selected_from(inputs)
	return sv_book_selected_from(inputs)
});