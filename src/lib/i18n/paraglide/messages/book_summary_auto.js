/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Summary_AutoInputs */

const sv_book_summary_auto = /** @type {(inputs: Book_Summary_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Är tiden ledig är det bokat direkt.`)
};

const en_book_summary_auto = /** @type {(inputs: Book_Summary_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If the time is free, it is booked at once.`)
};

/**
* | output |
* | --- |
* | "If the time is free, it is booked at once." |
*
* @param {Book_Summary_AutoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_summary_auto = /** @type {((inputs?: Book_Summary_AutoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Summary_AutoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_summary_auto(inputs)
	return sv_book_summary_auto(inputs)
});