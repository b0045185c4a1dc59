/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Answer_Sign_InInputs */

const sv_request_answer_sign_in = /** @type {(inputs: Request_Answer_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga in och svara`)
};

const en_request_answer_sign_in = /** @type {(inputs: Request_Answer_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in and answer`)
};

/**
* | output |
* | --- |
* | "Sign in and answer" |
*
* @param {Request_Answer_Sign_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_answer_sign_in = /** @type {((inputs?: Request_Answer_Sign_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Answer_Sign_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_answer_sign_in(inputs)
	return sv_request_answer_sign_in(inputs)
});