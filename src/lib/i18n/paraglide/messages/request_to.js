/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_ToInputs */

const sv_request_to = /** @type {(inputs: Request_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till och med`)
};

const en_request_to = /** @type {(inputs: Request_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To and including`)
};

/**
* | output |
* | --- |
* | "To and including" |
*
* @param {Request_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_to = /** @type {((inputs?: Request_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_to(inputs)
	return sv_request_to(inputs)
});