/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_WeekInputs */

const sv_request_week = /** @type {(inputs: Request_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`v.`)
};

const en_request_week = /** @type {(inputs: Request_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`w.`)
};

/**
* | output |
* | --- |
* | "w." |
*
* @param {Request_WeekInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_week = /** @type {((inputs?: Request_WeekInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_WeekInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_week(inputs)
	return sv_request_week(inputs)
});