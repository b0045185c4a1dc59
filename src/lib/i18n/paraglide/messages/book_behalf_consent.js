/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Behalf_ConsentInputs */

const sv_book_behalf_consent = /** @type {(inputs: Book_Behalf_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur sa personen ja?`)
};

const en_book_behalf_consent = /** @type {(inputs: Book_Behalf_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How did they say yes?`)
};

/**
* | output |
* | --- |
* | "How did they say yes?" |
*
* @param {Book_Behalf_ConsentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_consent = /** @type {((inputs?: Book_Behalf_ConsentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_ConsentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_consent(inputs)
	return sv_book_behalf_consent(inputs)
});