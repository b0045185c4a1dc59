/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Behalf_ContactInputs */

const sv_book_behalf_contact = /** @type {(inputs: Book_Behalf_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telefon eller adress`)
};

const en_book_behalf_contact = /** @type {(inputs: Book_Behalf_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Phone or address`)
};

/**
* | output |
* | --- |
* | "Phone or address" |
*
* @param {Book_Behalf_ContactInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_contact = /** @type {((inputs?: Book_Behalf_ContactInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_ContactInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_contact(inputs)
	return sv_book_behalf_contact(inputs)
});