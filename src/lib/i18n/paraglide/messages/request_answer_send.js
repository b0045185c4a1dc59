/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Answer_SendInputs */

const sv_request_answer_send = /** @type {(inputs: Request_Answer_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Svara`)
};

const en_request_answer_send = /** @type {(inputs: Request_Answer_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer`)
};

/**
* | output |
* | --- |
* | "Answer" |
*
* @param {Request_Answer_SendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_answer_send = /** @type {((inputs?: Request_Answer_SendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Answer_SendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_answer_send(inputs)
	return sv_request_answer_send(inputs)
});