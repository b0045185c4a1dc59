/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Book_OnwardInputs */

const sv_book_onward = /** @type {(inputs: Book_OnwardInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Fortsätt till ${i?.day}`)
};

const en_book_onward = /** @type {(inputs: Book_OnwardInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Go on to ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Go on to {day}" |
*
* @param {Book_OnwardInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_onward = /** @type {((inputs: Book_OnwardInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_OnwardInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_onward(inputs)
	return sv_book_onward(inputs)
});