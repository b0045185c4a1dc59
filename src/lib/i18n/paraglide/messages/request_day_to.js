/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Day_ToInputs */

const sv_request_day_to = /** @type {(inputs: Request_Day_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sista dagen`)
};

const en_request_day_to = /** @type {(inputs: Request_Day_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`last day`)
};

/**
* | output |
* | --- |
* | "last day" |
*
* @param {Request_Day_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_day_to = /** @type {((inputs?: Request_Day_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Day_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_day_to(inputs)
	return sv_request_day_to(inputs)
});