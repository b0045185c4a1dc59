/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Note_HintInputs */

const sv_book_note_hint = /** @type {(inputs: Book_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Berätta gärna vad ni ska göra och hur många ni blir.`)
};

const en_book_note_hint = /** @type {(inputs: Book_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tell them what you will do and how many you will be.`)
};

/**
* | output |
* | --- |
* | "Tell them what you will do and how many you will be." |
*
* @param {Book_Note_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_note_hint = /** @type {((inputs?: Book_Note_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Note_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_note_hint(inputs)
	return sv_book_note_hint(inputs)
});