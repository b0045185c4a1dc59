/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown>, day: NonNullable<unknown> }} Book_StartedInputs */

const sv_book_started = /** @type {(inputs: Book_StartedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Från ${i?.time} ${i?.day}. Tryck nu på den sista tiden du vill ha.`)
};

const en_book_started = /** @type {(inputs: Book_StartedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From ${i?.time} on ${i?.day}. Now press the last time you want.`)
};

/**
* | output |
* | --- |
* | "From {time} on {day}. Now press the last time you want." |
*
* @param {Book_StartedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_started = /** @type {((inputs: Book_StartedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_StartedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_started(inputs)
	return sv_book_started(inputs)
});