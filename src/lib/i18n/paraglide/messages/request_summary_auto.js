/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Summary_AutoInputs */

const sv_request_summary_auto = /** @type {(inputs: Request_Summary_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Är dagarna lediga är det bokat direkt.`)
};

const en_request_summary_auto = /** @type {(inputs: Request_Summary_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If the days are free it is booked at once.`)
};

/**
* | output |
* | --- |
* | "If the days are free it is booked at once." |
*
* @param {Request_Summary_AutoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_summary_auto = /** @type {((inputs?: Request_Summary_AutoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Summary_AutoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_summary_auto(inputs)
	return sv_request_summary_auto(inputs)
});