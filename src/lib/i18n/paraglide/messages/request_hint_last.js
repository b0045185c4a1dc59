/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Hint_LastInputs */

const sv_request_hint_last = /** @type {(inputs: Request_Hint_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tryck nu på sista dagen. Räcker det med en enda dag är du redan klar.`)
};

const en_request_hint_last = /** @type {(inputs: Request_Hint_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Now press the last day. If one day is enough, you are already done.`)
};

/**
* | output |
* | --- |
* | "Now press the last day. If one day is enough, you are already done." |
*
* @param {Request_Hint_LastInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_hint_last = /** @type {((inputs?: Request_Hint_LastInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Hint_LastInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_hint_last(inputs)
	return sv_request_hint_last(inputs)
});