/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Rules_MissingInputs */

const sv_book_rules_missing = /** @type {(inputs: Book_Rules_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kryssa i att du följer reglerna, så går det att skicka.`)
};

const en_book_rules_missing = /** @type {(inputs: Book_Rules_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tick that you will follow the rules, and you can send it.`)
};

/**
* | output |
* | --- |
* | "Tick that you will follow the rules, and you can send it." |
*
* @param {Book_Rules_MissingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_rules_missing = /** @type {((inputs?: Book_Rules_MissingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Rules_MissingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_rules_missing(inputs)
	return sv_book_rules_missing(inputs)
});