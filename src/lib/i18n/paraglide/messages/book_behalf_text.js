/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Behalf_TextInputs */

const sv_book_behalf_text = /** @type {(inputs: Book_Behalf_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokningen gäller direkt, och det står att det är du som har bokat.`)
};

const en_book_behalf_text = /** @type {(inputs: Book_Behalf_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The booking holds at once, and it says that you made it.`)
};

/**
* | output |
* | --- |
* | "The booking holds at once, and it says that you made it." |
*
* @param {Book_Behalf_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_text = /** @type {((inputs?: Book_Behalf_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_text(inputs)
	return sv_book_behalf_text(inputs)
});