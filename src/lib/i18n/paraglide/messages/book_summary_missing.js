/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Summary_MissingInputs */

const sv_book_summary_missing = /** @type {(inputs: Book_Summary_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj en tid, så står det här vad du kommer att fråga om.`)
};

const en_book_summary_missing = /** @type {(inputs: Book_Summary_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a time, and here you will see what you are about to ask for.`)
};

/**
* | output |
* | --- |
* | "Choose a time, and here you will see what you are about to ask for." |
*
* @param {Book_Summary_MissingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_summary_missing = /** @type {((inputs?: Book_Summary_MissingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Summary_MissingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_summary_missing(inputs)
	return sv_book_summary_missing(inputs)
});