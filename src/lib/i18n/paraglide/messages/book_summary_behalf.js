/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Summary_BehalfInputs */

const sv_book_summary_behalf = /** @type {(inputs: Book_Summary_BehalfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det blir bokat direkt.`)
};

const en_book_summary_behalf = /** @type {(inputs: Book_Summary_BehalfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is booked at once.`)
};

/**
* | output |
* | --- |
* | "It is booked at once." |
*
* @param {Book_Summary_BehalfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_summary_behalf = /** @type {((inputs?: Book_Summary_BehalfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Summary_BehalfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_summary_behalf(inputs)
	return sv_book_summary_behalf(inputs)
});