/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Asked_TitleInputs */

const sv_book_asked_title = /** @type {(inputs: Book_Asked_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Någon har redan frågat om den tiden`)
};

const en_book_asked_title = /** @type {(inputs: Book_Asked_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody has already asked for that time`)
};

/**
* | output |
* | --- |
* | "Somebody has already asked for that time" |
*
* @param {Book_Asked_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_asked_title = /** @type {((inputs?: Book_Asked_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Asked_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_asked_title(inputs)
	return sv_book_asked_title(inputs)
});