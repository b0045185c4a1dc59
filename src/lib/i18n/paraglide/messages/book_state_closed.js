/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_State_ClosedInputs */

const sv_book_state_closed = /** @type {(inputs: Book_State_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stängt`)
};

const en_book_state_closed = /** @type {(inputs: Book_State_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`closed`)
};

/**
* | output |
* | --- |
* | "closed" |
*
* @param {Book_State_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_state_closed = /** @type {((inputs?: Book_State_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_State_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_state_closed(inputs)
	return sv_book_state_closed(inputs)
});