/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Day_FreeInputs */

const sv_request_day_free = /** @type {(inputs: Request_Day_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ledig`)
};

const en_request_day_free = /** @type {(inputs: Request_Day_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`free`)
};

/**
* | output |
* | --- |
* | "free" |
*
* @param {Request_Day_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_day_free = /** @type {((inputs?: Request_Day_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Day_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_day_free(inputs)
	return sv_request_day_free(inputs)
});