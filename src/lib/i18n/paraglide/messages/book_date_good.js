/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Date_GoodInputs */

const sv_book_date_good = /** @type {(inputs: Book_Date_GoodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`går bra`)
};

const en_book_date_good = /** @type {(inputs: Book_Date_GoodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`works`)
};

/**
* | output |
* | --- |
* | "works" |
*
* @param {Book_Date_GoodInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_date_good = /** @type {((inputs?: Book_Date_GoodInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Date_GoodInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_date_good(inputs)
	return sv_book_date_good(inputs)
});