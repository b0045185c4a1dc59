/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Selected_ToInputs */

const sv_book_selected_to = /** @type {(inputs: Book_Selected_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`här slutar det`)
};

const en_book_selected_to = /** @type {(inputs: Book_Selected_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ends here`)
};

/**
* | output |
* | --- |
* | "ends here" |
*
* @param {Book_Selected_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_selected_to = /** @type {((inputs?: Book_Selected_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Selected_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_selected_to(inputs)
	return sv_book_selected_to(inputs)
});