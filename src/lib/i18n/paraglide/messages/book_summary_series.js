/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, when: NonNullable<unknown>, count: NonNullable<unknown>, first: NonNullable<unknown>, last: NonNullable<unknown> }} Book_Summary_SeriesInputs */

const sv_book_summary_series = /** @type {(inputs: Book_Summary_SeriesInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.title} ${i?.when}: ett datum, ${i?.first}.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.title} ${i?.when}: ${i?.count} datum, från ${i?.first} till ${i?.last}.`);
	return /** @type {LocalizedString} */ ("book_summary_series");
};

const en_book_summary_series = /** @type {(inputs: Book_Summary_SeriesInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.title} ${i?.when}: one date, ${i?.first}.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.title} ${i?.when}: ${i?.count} dates, from ${i?.first} to ${i?.last}.`);
	return /** @type {LocalizedString} */ ("book_summary_series");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{title} {when}: one date, {first}." |
* | "other" | "{title} {when}: {count} dates, from {first} to {last}." |
*
* @param {Book_Summary_SeriesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_summary_series = /** @type {((inputs: Book_Summary_SeriesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Summary_SeriesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_summary_series(inputs)
	return sv_book_summary_series(inputs)
});