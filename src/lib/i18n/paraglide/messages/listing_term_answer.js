/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Term_AnswerInputs */

const sv_listing_term_answer = /** @type {(inputs: Listing_Term_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Svar`)
};

const en_listing_term_answer = /** @type {(inputs: Listing_Term_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer`)
};

/**
* | output |
* | --- |
* | "Answer" |
*
* @param {Listing_Term_AnswerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_term_answer = /** @type {((inputs?: Listing_Term_AnswerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Term_AnswerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_term_answer(inputs)
	return sv_listing_term_answer(inputs)
});