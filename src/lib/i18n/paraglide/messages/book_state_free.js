/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_State_FreeInputs */

const sv_book_state_free = /** @type {(inputs: Book_State_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ledigt`)
};

const en_book_state_free = /** @type {(inputs: Book_State_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`free`)
};

/**
* | output |
* | --- |
* | "free" |
*
* @param {Book_State_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_state_free = /** @type {((inputs?: Book_State_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_State_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_state_free(inputs)
	return sv_book_state_free(inputs)
});