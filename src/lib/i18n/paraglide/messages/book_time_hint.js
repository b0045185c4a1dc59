/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Time_HintInputs */

const sv_book_time_hint = /** @type {(inputs: Book_Time_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel 18 eller 18.30.`)
};

const en_book_time_hint = /** @type {(inputs: Book_Time_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example 18 or 18.30.`)
};

/**
* | output |
* | --- |
* | "For example 18 or 18.30." |
*
* @param {Book_Time_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_time_hint = /** @type {((inputs?: Book_Time_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Time_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_time_hint(inputs)
	return sv_book_time_hint(inputs)
});