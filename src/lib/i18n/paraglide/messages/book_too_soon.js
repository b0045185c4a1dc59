/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Book_Too_SoonInputs */

const sv_book_too_soon = /** @type {(inputs: Book_Too_SoonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är för nära inpå. Tidigast går ${i?.when}.`)
};

const en_book_too_soon = /** @type {(inputs: Book_Too_SoonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That is too soon. The earliest is ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "That is too soon. The earliest is {when}." |
*
* @param {Book_Too_SoonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_too_soon = /** @type {((inputs: Book_Too_SoonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Too_SoonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_too_soon(inputs)
	return sv_book_too_soon(inputs)
});