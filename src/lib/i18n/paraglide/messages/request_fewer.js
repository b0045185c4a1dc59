/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_FewerInputs */

const sv_request_fewer = /** @type {(inputs: Request_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En färre`)
};

const en_request_fewer = /** @type {(inputs: Request_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One fewer`)
};

/**
* | output |
* | --- |
* | "One fewer" |
*
* @param {Request_FewerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_fewer = /** @type {((inputs?: Request_FewerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_FewerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_fewer(inputs)
	return sv_request_fewer(inputs)
});