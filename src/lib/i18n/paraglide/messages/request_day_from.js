/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Day_FromInputs */

const sv_request_day_from = /** @type {(inputs: Request_Day_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`första dagen`)
};

const en_request_day_from = /** @type {(inputs: Request_Day_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first day`)
};

/**
* | output |
* | --- |
* | "first day" |
*
* @param {Request_Day_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_day_from = /** @type {((inputs?: Request_Day_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Day_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_day_from(inputs)
	return sv_request_day_from(inputs)
});