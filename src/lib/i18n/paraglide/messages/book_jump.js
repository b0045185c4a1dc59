/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_JumpInputs */

const sv_book_jump = /** @type {(inputs: Book_JumpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj tid`)
};

const en_book_jump = /** @type {(inputs: Book_JumpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a time`)
};

/**
* | output |
* | --- |
* | "Choose a time" |
*
* @param {Book_JumpInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_jump = /** @type {((inputs?: Book_JumpInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_JumpInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_jump(inputs)
	return sv_book_jump(inputs)
});