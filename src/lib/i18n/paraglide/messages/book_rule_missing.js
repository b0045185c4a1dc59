/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Rule_MissingInputs */

const sv_book_rule_missing = /** @type {(inputs: Book_Rule_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv till vilket datum det ska upprepas.`)
};

const en_book_rule_missing = /** @type {(inputs: Book_Rule_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the date until which it repeats.`)
};

/**
* | output |
* | --- |
* | "Write the date until which it repeats." |
*
* @param {Book_Rule_MissingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_rule_missing = /** @type {((inputs?: Book_Rule_MissingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Rule_MissingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_rule_missing(inputs)
	return sv_book_rule_missing(inputs)
});