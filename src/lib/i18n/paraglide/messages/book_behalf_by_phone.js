/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Behalf_By_PhoneInputs */

const sv_book_behalf_by_phone = /** @type {(inputs: Book_Behalf_By_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per telefon`)
};

const en_book_behalf_by_phone = /** @type {(inputs: Book_Behalf_By_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By phone`)
};

/**
* | output |
* | --- |
* | "By phone" |
*
* @param {Book_Behalf_By_PhoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_by_phone = /** @type {((inputs?: Book_Behalf_By_PhoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_By_PhoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_by_phone(inputs)
	return sv_book_behalf_by_phone(inputs)
});