/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Extras_TextInputs */

const sv_book_extras_text = /** @type {(inputs: Book_Extras_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allt eller inget: varje ägare säger ja till sin del, och det är bokat först när alla har gjort det.`)
};

const en_book_extras_text = /** @type {(inputs: Book_Extras_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All or nothing: each owner says yes to their part, and it is booked only when all of them have.`)
};

/**
* | output |
* | --- |
* | "All or nothing: each owner says yes to their part, and it is booked only when all of them have." |
*
* @param {Book_Extras_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_extras_text = /** @type {((inputs?: Book_Extras_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Extras_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_extras_text(inputs)
	return sv_book_extras_text(inputs)
});