/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Dates_UntickInputs */

const sv_book_dates_untick = /** @type {(inputs: Book_Dates_UntickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kryssa ur de datum som du inte vill ha.`)
};

const en_book_dates_untick = /** @type {(inputs: Book_Dates_UntickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Untick the dates you do not want.`)
};

/**
* | output |
* | --- |
* | "Untick the dates you do not want." |
*
* @param {Book_Dates_UntickInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_dates_untick = /** @type {((inputs?: Book_Dates_UntickInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Dates_UntickInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_dates_untick(inputs)
	return sv_book_dates_untick(inputs)
});