/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Why_Too_Far_AheadInputs */

const sv_book_why_too_far_ahead = /** @type {(inputs: Book_Why_Too_Far_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`för långt fram`)
};

const en_book_why_too_far_ahead = /** @type {(inputs: Book_Why_Too_Far_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`too far ahead`)
};

/**
* | output |
* | --- |
* | "too far ahead" |
*
* @param {Book_Why_Too_Far_AheadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_why_too_far_ahead = /** @type {((inputs?: Book_Why_Too_Far_AheadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Why_Too_Far_AheadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_why_too_far_ahead(inputs)
	return sv_book_why_too_far_ahead(inputs)
});