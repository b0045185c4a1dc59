/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Book_Dates_GoodInputs */

const sv_book_dates_good = /** @type {(inputs: Book_Dates_GoodInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} datum går bra.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} datum går bra.`);
	return /** @type {LocalizedString} */ ("book_dates_good");
};

const en_book_dates_good = /** @type {(inputs: Book_Dates_GoodInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} date works.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} dates work.`);
	return /** @type {LocalizedString} */ ("book_dates_good");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} date works." |
* | "other" | "{count} dates work." |
*
* @param {Book_Dates_GoodInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_dates_good = /** @type {((inputs: Book_Dates_GoodInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Dates_GoodInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_dates_good(inputs)
	return sv_book_dates_good(inputs)
});