/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ least: NonNullable<unknown> }} Book_Too_ShortInputs */

const sv_book_too_short = /** @type {(inputs: Book_Too_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är för kort. Kortast går ${i?.least}.`)
};

const en_book_too_short = /** @type {(inputs: Book_Too_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That is too short. The shortest is ${i?.least}.`)
};

/**
* | output |
* | --- |
* | "That is too short. The shortest is {least}." |
*
* @param {Book_Too_ShortInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_too_short = /** @type {((inputs: Book_Too_ShortInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Too_ShortInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_too_short(inputs)
	return sv_book_too_short(inputs)
});