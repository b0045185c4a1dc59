/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_RulesInputs */

const sv_book_rules = /** @type {(inputs: Book_RulesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regler i lokalen`)
};

const en_book_rules = /** @type {(inputs: Book_RulesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`House rules`)
};

/**
* | output |
* | --- |
* | "House rules" |
*
* @param {Book_RulesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_rules = /** @type {((inputs?: Book_RulesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_RulesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_rules(inputs)
	return sv_book_rules(inputs)
});