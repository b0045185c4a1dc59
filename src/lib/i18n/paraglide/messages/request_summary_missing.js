/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Summary_MissingInputs */

const sv_request_summary_missing = /** @type {(inputs: Request_Summary_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj dagar, så står det här vad du kommer att fråga om.`)
};

const en_request_summary_missing = /** @type {(inputs: Request_Summary_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose days, and this will say what you are asking for.`)
};

/**
* | output |
* | --- |
* | "Choose days, and this will say what you are asking for." |
*
* @param {Request_Summary_MissingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_summary_missing = /** @type {((inputs?: Request_Summary_MissingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Summary_MissingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_summary_missing(inputs)
	return sv_request_summary_missing(inputs)
});