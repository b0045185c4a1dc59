/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_BookedInputs */

const sv_book_booked = /** @type {(inputs: Book_BookedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokat! Allt om bokningen står här i inkorgen.`)
};

const en_book_booked = /** @type {(inputs: Book_BookedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Booked! All about the booking is here in your inbox.`)
};

/**
* | output |
* | --- |
* | "Booked! All about the booking is here in your inbox." |
*
* @param {Book_BookedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_booked = /** @type {((inputs?: Book_BookedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_BookedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_booked(inputs)
	return sv_book_booked(inputs)
});