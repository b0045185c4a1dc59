/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Behalf_NameInputs */

const sv_book_behalf_name = /** @type {(inputs: Book_Behalf_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vem är det åt?`)
};

const en_book_behalf_name = /** @type {(inputs: Book_Behalf_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is it for?`)
};

/**
* | output |
* | --- |
* | "Who is it for?" |
*
* @param {Book_Behalf_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_name = /** @type {((inputs?: Book_Behalf_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_name(inputs)
	return sv_book_behalf_name(inputs)
});