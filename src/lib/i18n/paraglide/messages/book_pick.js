/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_PickInputs */

const sv_book_pick = /** @type {(inputs: Book_PickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tryck på tiden då du vill börja, och sedan på den sista du vill ha.`)
};

const en_book_pick = /** @type {(inputs: Book_PickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Press the time you want to start, and then the last one you want.`)
};

/**
* | output |
* | --- |
* | "Press the time you want to start, and then the last one you want." |
*
* @param {Book_PickInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_pick = /** @type {((inputs?: Book_PickInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_PickInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_pick(inputs)
	return sv_book_pick(inputs)
});