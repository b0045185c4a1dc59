/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Book_RefusedInputs */

const sv_book_refused = /** @type {(inputs: Book_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är stängt ${i?.when}. Välj en tid då det är öppet hela vägen.`)
};

const en_book_refused = /** @type {(inputs: Book_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It is closed ${i?.when}. Choose a time when it is open all the way.`)
};

/**
* | output |
* | --- |
* | "It is closed {when}. Choose a time when it is open all the way." |
*
* @param {Book_RefusedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_refused = /** @type {((inputs: Book_RefusedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_RefusedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_refused(inputs)
	return sv_book_refused(inputs)
});