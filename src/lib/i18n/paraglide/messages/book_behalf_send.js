/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Behalf_SendInputs */

const sv_book_behalf_send = /** @type {(inputs: Book_Behalf_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Boka åt personen`)
};

const en_book_behalf_send = /** @type {(inputs: Book_Behalf_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Book for them`)
};

/**
* | output |
* | --- |
* | "Book for them" |
*
* @param {Book_Behalf_SendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_send = /** @type {((inputs?: Book_Behalf_SendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_SendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_send(inputs)
	return sv_book_behalf_send(inputs)
});