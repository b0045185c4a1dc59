/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Rules_AcceptInputs */

const sv_book_rules_accept = /** @type {(inputs: Book_Rules_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag har läst reglerna och följer dem`)
};

const en_book_rules_accept = /** @type {(inputs: Book_Rules_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I have read the rules and will follow them`)
};

/**
* | output |
* | --- |
* | "I have read the rules and will follow them" |
*
* @param {Book_Rules_AcceptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_rules_accept = /** @type {((inputs?: Book_Rules_AcceptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Rules_AcceptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_rules_accept(inputs)
	return sv_book_rules_accept(inputs)
});