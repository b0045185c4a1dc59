/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Book_ChosenInputs */

const sv_book_chosen = /** @type {(inputs: Book_ChosenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Valt: ${i?.when}.`)
};

const en_book_chosen = /** @type {(inputs: Book_ChosenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Chosen: ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "Chosen: {when}." |
*
* @param {Book_ChosenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_chosen = /** @type {((inputs: Book_ChosenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_ChosenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_chosen(inputs)
	return sv_book_chosen(inputs)
});