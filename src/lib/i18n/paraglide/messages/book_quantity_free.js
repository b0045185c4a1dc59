/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Book_Quantity_FreeInputs */

const sv_book_quantity_free = /** @type {(inputs: Book_Quantity_FreeInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} är ledig då.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} är lediga då.`);
	return /** @type {LocalizedString} */ ("book_quantity_free");
};

const en_book_quantity_free = /** @type {(inputs: Book_Quantity_FreeInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} is free then.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} are free then.`);
	return /** @type {LocalizedString} */ ("book_quantity_free");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} is free then." |
* | "other" | "{count} are free then." |
*
* @param {Book_Quantity_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_quantity_free = /** @type {((inputs: Book_Quantity_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Quantity_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_quantity_free(inputs)
	return sv_book_quantity_free(inputs)
});