/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ most: NonNullable<unknown> }} Book_Rule_Too_ManyInputs */

const sv_book_rule_too_many = /** @type {(inputs: Book_Rule_Too_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det blir fler än ${i?.most} datum. Välj ett tidigare slut.`)
};

const en_book_rule_too_many = /** @type {(inputs: Book_Rule_Too_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That makes more than ${i?.most} dates. Choose an earlier end.`)
};

/**
* | output |
* | --- |
* | "That makes more than {most} dates. Choose an earlier end." |
*
* @param {Book_Rule_Too_ManyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_rule_too_many = /** @type {((inputs: Book_Rule_Too_ManyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Rule_Too_ManyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_rule_too_many(inputs)
	return sv_book_rule_too_many(inputs)
});