/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Closed_ThenInputs */

const sv_book_closed_then = /** @type {(inputs: Book_Closed_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är inte öppet hela den tiden. Se öppettiderna, eller välj i kalendern.`)
};

const en_book_closed_then = /** @type {(inputs: Book_Closed_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is not open all that time. See the opening hours, or choose in the calendar.`)
};

/**
* | output |
* | --- |
* | "It is not open all that time. See the opening hours, or choose in the calendar." |
*
* @param {Book_Closed_ThenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_closed_then = /** @type {((inputs?: Book_Closed_ThenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Closed_ThenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_closed_then(inputs)
	return sv_book_closed_then(inputs)
});