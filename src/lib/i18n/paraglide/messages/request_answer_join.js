/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Answer_JoinInputs */

const sv_request_answer_join = /** @type {(inputs: Request_Answer_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gå med i byn och svara`)
};

const en_request_answer_join = /** @type {(inputs: Request_Answer_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join the village and answer`)
};

/**
* | output |
* | --- |
* | "Join the village and answer" |
*
* @param {Request_Answer_JoinInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_answer_join = /** @type {((inputs?: Request_Answer_JoinInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Answer_JoinInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_answer_join(inputs)
	return sv_request_answer_join(inputs)
});