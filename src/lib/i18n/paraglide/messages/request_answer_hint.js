/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Answer_HintInputs */

const sv_request_answer_hint = /** @type {(inputs: Request_Answer_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv vad du har, och när det passar.`)
};

const en_request_answer_hint = /** @type {(inputs: Request_Answer_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write what you have, and when it suits you.`)
};

/**
* | output |
* | --- |
* | "Write what you have, and when it suits you." |
*
* @param {Request_Answer_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_answer_hint = /** @type {((inputs?: Request_Answer_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Answer_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_answer_hint(inputs)
	return sv_request_answer_hint(inputs)
});