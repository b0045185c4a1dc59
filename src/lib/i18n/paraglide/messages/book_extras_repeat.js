/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Extras_RepeatInputs */

const sv_book_extras_repeat = /** @type {(inputs: Book_Extras_RepeatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här går bara att boka med när du bokar en gång, inte när det upprepas.`)
};

const en_book_extras_repeat = /** @type {(inputs: Book_Extras_RepeatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These can only be booked with it when you book once, not when it repeats.`)
};

/**
* | output |
* | --- |
* | "These can only be booked with it when you book once, not when it repeats." |
*
* @param {Book_Extras_RepeatInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_extras_repeat = /** @type {((inputs?: Book_Extras_RepeatInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Extras_RepeatInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_extras_repeat(inputs)
	return sv_book_extras_repeat(inputs)
});