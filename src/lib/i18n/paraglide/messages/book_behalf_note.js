/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Behalf_NoteInputs */

const sv_book_behalf_note = /** @type {(inputs: Book_Behalf_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anteckning till föreningen`)
};

const en_book_behalf_note = /** @type {(inputs: Book_Behalf_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Note to the association`)
};

/**
* | output |
* | --- |
* | "Note to the association" |
*
* @param {Book_Behalf_NoteInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_note = /** @type {((inputs?: Book_Behalf_NoteInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_NoteInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_note(inputs)
	return sv_book_behalf_note(inputs)
});