/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_SelectedInputs */

const sv_book_selected = /** @type {(inputs: Book_SelectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`valt`)
};

const en_book_selected = /** @type {(inputs: Book_SelectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`chosen`)
};

/**
* | output |
* | --- |
* | "chosen" |
*
* @param {Book_SelectedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_selected = /** @type {((inputs?: Book_SelectedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_SelectedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_selected(inputs)
	return sv_book_selected(inputs)
});