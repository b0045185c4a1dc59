/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_Request_ExpiredInputs */

const sv_letter_request_expired = /** @type {(inputs: Letter_Request_ExpiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ingen hann svara om ${i?.title}`)
};

const en_letter_request_expired = /** @type {(inputs: Letter_Request_ExpiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody had time to answer about ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Nobody had time to answer about {title}" |
*
* @param {Letter_Request_ExpiredInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_request_expired = /** @type {((inputs: Letter_Request_ExpiredInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Request_ExpiredInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_request_expired(inputs)
	return sv_letter_request_expired(inputs)
});