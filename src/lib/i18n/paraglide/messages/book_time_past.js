/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Time_PastInputs */

const sv_book_time_past = /** @type {(inputs: Book_Time_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den tiden har redan varit.`)
};

const en_book_time_past = /** @type {(inputs: Book_Time_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That time has already been.`)
};

/**
* | output |
* | --- |
* | "That time has already been." |
*
* @param {Book_Time_PastInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_time_past = /** @type {((inputs?: Book_Time_PastInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Time_PastInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_time_past(inputs)
	return sv_book_time_past(inputs)
});