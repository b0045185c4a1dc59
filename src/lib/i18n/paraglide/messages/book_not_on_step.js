/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ step: NonNullable<unknown> }} Book_Not_On_StepInputs */

const sv_book_not_on_step = /** @type {(inputs: Book_Not_On_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bokningar börjar och slutar på jämna ${i?.step}.`)
};

const en_book_not_on_step = /** @type {(inputs: Book_Not_On_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bookings start and end on every ${i?.step}.`)
};

/**
* | output |
* | --- |
* | "Bookings start and end on every {step}." |
*
* @param {Book_Not_On_StepInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_not_on_step = /** @type {((inputs: Book_Not_On_StepInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Not_On_StepInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_not_on_step(inputs)
	return sv_book_not_on_step(inputs)
});