/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_RepeatInputs */

const sv_book_repeat = /** @type {(inputs: Book_RepeatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Upprepa`)
};

const en_book_repeat = /** @type {(inputs: Book_RepeatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Repeat`)
};

/**
* | output |
* | --- |
* | "Repeat" |
*
* @param {Book_RepeatInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat = /** @type {((inputs?: Book_RepeatInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_RepeatInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat(inputs)
	return sv_book_repeat(inputs)
});