/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Rule_NoneInputs */

const sv_book_rule_none = /** @type {(inputs: Book_Rule_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det blir inga datum. Välj ett senare slut.`)
};

const en_book_rule_none = /** @type {(inputs: Book_Rule_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That makes no dates. Choose a later end.`)
};

/**
* | output |
* | --- |
* | "That makes no dates. Choose a later end." |
*
* @param {Book_Rule_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_rule_none = /** @type {((inputs?: Book_Rule_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Rule_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_rule_none(inputs)
	return sv_book_rule_none(inputs)
});