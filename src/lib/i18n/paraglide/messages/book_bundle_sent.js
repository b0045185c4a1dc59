/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Bundle_SentInputs */

const sv_book_bundle_sent = /** @type {(inputs: Book_Bundle_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frågan är skickad till alla ägare. Svaren kommer i inkorgen.`)
};

const en_book_bundle_sent = /** @type {(inputs: Book_Bundle_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your question is sent to all owners. The answers come to your inbox.`)
};

/**
* | output |
* | --- |
* | "Your question is sent to all owners. The answers come to your inbox." |
*
* @param {Book_Bundle_SentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_bundle_sent = /** @type {((inputs?: Book_Bundle_SentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Bundle_SentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_bundle_sent(inputs)
	return sv_book_bundle_sent(inputs)
});