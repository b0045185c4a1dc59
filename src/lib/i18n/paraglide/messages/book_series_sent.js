/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Book_Series_SentInputs */

const sv_book_series_sent = /** @type {(inputs: Book_Series_SentInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Frågan om ${i?.count} datum är skickad.`);
	if (p === "other") return /** @type {LocalizedString} */ (`Frågan om ${i?.count} datum är skickad.`);
	return /** @type {LocalizedString} */ ("book_series_sent");
};

const en_book_series_sent = /** @type {(inputs: Book_Series_SentInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Your question about ${i?.count} date is sent.`);
	if (p === "other") return /** @type {LocalizedString} */ (`Your question about ${i?.count} dates is sent.`);
	return /** @type {LocalizedString} */ ("book_series_sent");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "Your question about {count} date is sent." |
* | "other" | "Your question about {count} dates is sent." |
*
* @param {Book_Series_SentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_series_sent = /** @type {((inputs: Book_Series_SentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Series_SentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_series_sent(inputs)
	return sv_book_series_sent(inputs)
});