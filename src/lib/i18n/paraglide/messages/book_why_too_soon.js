/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Why_Too_SoonInputs */

const sv_book_why_too_soon = /** @type {(inputs: Book_Why_Too_SoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`för nära inpå`)
};

const en_book_why_too_soon = /** @type {(inputs: Book_Why_Too_SoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`too soon`)
};

/**
* | output |
* | --- |
* | "too soon" |
*
* @param {Book_Why_Too_SoonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_why_too_soon = /** @type {((inputs?: Book_Why_Too_SoonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Why_Too_SoonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_why_too_soon(inputs)
	return sv_book_why_too_soon(inputs)
});