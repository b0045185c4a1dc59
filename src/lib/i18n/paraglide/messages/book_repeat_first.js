/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_FirstInputs */

const sv_book_repeat_first = /** @type {(inputs: Book_Repeat_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj först en tid, så visas vilka datum som går.`)
};

const en_book_repeat_first = /** @type {(inputs: Book_Repeat_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a time first, and you will see which dates work.`)
};

/**
* | output |
* | --- |
* | "Choose a time first, and you will see which dates work." |
*
* @param {Book_Repeat_FirstInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_first = /** @type {((inputs?: Book_Repeat_FirstInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_FirstInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_first(inputs)
	return sv_book_repeat_first(inputs)
});