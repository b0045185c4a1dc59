/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Book_Rules_OfInputs */

const sv_book_rules_of = /** @type {(inputs: Book_Rules_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Regler för ${i?.title}`)
};

const en_book_rules_of = /** @type {(inputs: Book_Rules_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rules for ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Rules for {title}" |
*
* @param {Book_Rules_OfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_rules_of = /** @type {((inputs: Book_Rules_OfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Rules_OfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_rules_of(inputs)
	return sv_book_rules_of(inputs)
});