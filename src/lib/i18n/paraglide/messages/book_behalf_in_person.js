/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Behalf_In_PersonInputs */

const sv_book_behalf_in_person = /** @type {(inputs: Book_Behalf_In_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vi träffades`)
};

const en_book_behalf_in_person = /** @type {(inputs: Book_Behalf_In_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We met`)
};

/**
* | output |
* | --- |
* | "We met" |
*
* @param {Book_Behalf_In_PersonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_in_person = /** @type {((inputs?: Book_Behalf_In_PersonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_In_PersonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_in_person(inputs)
	return sv_book_behalf_in_person(inputs)
});