/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Gone_BackInputs */

const sv_request_gone_back = /** @type {(inputs: Request_Gone_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Titta efter något liknande`)
};

const en_request_gone_back = /** @type {(inputs: Request_Gone_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look for something like it`)
};

/**
* | output |
* | --- |
* | "Look for something like it" |
*
* @param {Request_Gone_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_gone_back = /** @type {((inputs?: Request_Gone_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Gone_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_gone_back(inputs)
	return sv_request_gone_back(inputs)
});