/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Repeat_TimesInputs */

const sv_book_repeat_times = /** @type {(inputs: Book_Repeat_TimesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur många gånger?`)
};

const en_book_repeat_times = /** @type {(inputs: Book_Repeat_TimesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many times?`)
};

/**
* | output |
* | --- |
* | "How many times?" |
*
* @param {Book_Repeat_TimesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_repeat_times = /** @type {((inputs?: Book_Repeat_TimesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Repeat_TimesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_repeat_times(inputs)
	return sv_book_repeat_times(inputs)
});