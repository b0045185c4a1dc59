/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Sign_InInputs */

const sv_request_sign_in = /** @type {(inputs: Request_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga in och fråga`)
};

const en_request_sign_in = /** @type {(inputs: Request_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in and ask`)
};

/**
* | output |
* | --- |
* | "Sign in and ask" |
*
* @param {Request_Sign_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_sign_in = /** @type {((inputs?: Request_Sign_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Sign_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_sign_in(inputs)
	return sv_request_sign_in(inputs)
});