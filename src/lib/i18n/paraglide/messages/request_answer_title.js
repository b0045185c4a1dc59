/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Answer_TitleInputs */

const sv_request_answer_title = /** @type {(inputs: Request_Answer_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kan du hjälpa till?`)
};

const en_request_answer_title = /** @type {(inputs: Request_Answer_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Can you help?`)
};

/**
* | output |
* | --- |
* | "Can you help?" |
*
* @param {Request_Answer_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_answer_title = /** @type {((inputs?: Request_Answer_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Answer_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_answer_title(inputs)
	return sv_request_answer_title(inputs)
});