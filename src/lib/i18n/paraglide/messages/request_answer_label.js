/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Answer_LabelInputs */

const sv_request_answer_label = /** @type {(inputs: Request_Answer_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ditt svar`)
};

const en_request_answer_label = /** @type {(inputs: Request_Answer_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your answer`)
};

/**
* | output |
* | --- |
* | "Your answer" |
*
* @param {Request_Answer_LabelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_answer_label = /** @type {((inputs?: Request_Answer_LabelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Answer_LabelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_answer_label(inputs)
	return sv_request_answer_label(inputs)
});