/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_ArrivedInputs */

const sv_request_arrived = /** @type {(inputs: Request_ArrivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Din fråga hade redan kommit fram.`)
};

const en_request_arrived = /** @type {(inputs: Request_ArrivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your request had already arrived.`)
};

/**
* | output |
* | --- |
* | "Your request had already arrived." |
*
* @param {Request_ArrivedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_arrived = /** @type {((inputs?: Request_ArrivedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_ArrivedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_arrived(inputs)
	return sv_request_arrived(inputs)
});