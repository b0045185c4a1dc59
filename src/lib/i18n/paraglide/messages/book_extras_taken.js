/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Extras_TakenInputs */

const sv_book_extras_taken = /** @type {(inputs: Book_Extras_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Något av det du vill boka med går inte den tiden. Kryssa ur det, eller välj en annan tid.`)
};

const en_book_extras_taken = /** @type {(inputs: Book_Extras_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something you want to book with it cannot be had then. Untick it, or choose another time.`)
};

/**
* | output |
* | --- |
* | "Something you want to book with it cannot be had then. Untick it, or choose another time." |
*
* @param {Book_Extras_TakenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_extras_taken = /** @type {((inputs?: Book_Extras_TakenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Extras_TakenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_extras_taken(inputs)
	return sv_book_extras_taken(inputs)
});