/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Book_Behalf_SentInputs */

const sv_book_behalf_sent = /** @type {(inputs: Book_Behalf_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bokat åt ${i?.name}`)
};

const en_book_behalf_sent = /** @type {(inputs: Book_Behalf_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Booked for ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Booked for {name}" |
*
* @param {Book_Behalf_SentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_sent = /** @type {((inputs: Book_Behalf_SentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_SentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_sent(inputs)
	return sv_book_behalf_sent(inputs)
});