/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Book_Dates_BadInputs */

const sv_book_dates_bad = /** @type {(inputs: Book_Dates_BadInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} går inte.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} går inte.`);
	return /** @type {LocalizedString} */ ("book_dates_bad");
};

const en_book_dates_bad = /** @type {(inputs: Book_Dates_BadInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} does not.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} do not.`);
	return /** @type {LocalizedString} */ ("book_dates_bad");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} does not." |
* | "other" | "{count} do not." |
*
* @param {Book_Dates_BadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_dates_bad = /** @type {((inputs: Book_Dates_BadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Dates_BadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_dates_bad(inputs)
	return sv_book_dates_bad(inputs)
});