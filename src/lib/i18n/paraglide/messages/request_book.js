/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_BookInputs */

const sv_request_book = /** @type {(inputs: Request_BookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Boka`)
};

const en_request_book = /** @type {(inputs: Request_BookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Book`)
};

/**
* | output |
* | --- |
* | "Book" |
*
* @param {Request_BookInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_book = /** @type {((inputs?: Request_BookInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_BookInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_book(inputs)
	return sv_request_book(inputs)
});