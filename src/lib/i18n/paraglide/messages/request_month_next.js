/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Month_NextInputs */

const sv_request_month_next = /** @type {(inputs: Request_Month_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nästa månad`)
};

const en_request_month_next = /** @type {(inputs: Request_Month_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next month`)
};

/**
* | output |
* | --- |
* | "Next month" |
*
* @param {Request_Month_NextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_month_next = /** @type {((inputs?: Request_Month_NextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Month_NextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_month_next(inputs)
	return sv_request_month_next(inputs)
});