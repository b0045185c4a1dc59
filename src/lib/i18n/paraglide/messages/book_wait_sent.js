/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Wait_SentInputs */

const sv_book_wait_sent = /** @type {(inputs: Book_Wait_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du står i kö. Du får veta om tiden blir ledig.`)
};

const en_book_wait_sent = /** @type {(inputs: Book_Wait_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are on the waiting list. You will hear if the time comes free.`)
};

/**
* | output |
* | --- |
* | "You are on the waiting list. You will hear if the time comes free." |
*
* @param {Book_Wait_SentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_wait_sent = /** @type {((inputs?: Book_Wait_SentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Wait_SentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_wait_sent(inputs)
	return sv_book_wait_sent(inputs)
});