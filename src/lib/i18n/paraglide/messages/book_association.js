/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ association: NonNullable<unknown> }} Book_AssociationInputs */

const sv_book_association = /** @type {(inputs: Book_AssociationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Den här lokalen bokas genom ${i?.association}. Prata med någon av dem, så bokar de åt dig.`)
};

const en_book_association = /** @type {(inputs: Book_AssociationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This room is booked through ${i?.association}. Talk to one of them, and they will book for you.`)
};

/**
* | output |
* | --- |
* | "This room is booked through {association}. Talk to one of them, and they will book for you." |
*
* @param {Book_AssociationInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_association = /** @type {((inputs: Book_AssociationInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_AssociationInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_association(inputs)
	return sv_book_association(inputs)
});