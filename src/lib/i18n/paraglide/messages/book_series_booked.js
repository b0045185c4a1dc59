/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Book_Series_BookedInputs */

const sv_book_series_booked = /** @type {(inputs: Book_Series_BookedInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} datum är bokat.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} datum är bokade.`);
	return /** @type {LocalizedString} */ ("book_series_booked");
};

const en_book_series_booked = /** @type {(inputs: Book_Series_BookedInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} date is booked.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} dates are booked.`);
	return /** @type {LocalizedString} */ ("book_series_booked");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} date is booked." |
* | "other" | "{count} dates are booked." |
*
* @param {Book_Series_BookedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_series_booked = /** @type {((inputs: Book_Series_BookedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Series_BookedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_series_booked(inputs)
	return sv_book_series_booked(inputs)
});