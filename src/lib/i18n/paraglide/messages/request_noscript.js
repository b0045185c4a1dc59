/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_NoscriptInputs */

const sv_request_noscript = /** @type {(inputs: Request_NoscriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`För att fråga behöver webbläsaren kunna köra JavaScript. Slå på det, eller öppna sidan i en annan webbläsare.`)
};

const en_request_noscript = /** @type {(inputs: Request_NoscriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To ask, your browser needs to run JavaScript. Turn it on, or open the page in another browser.`)
};

/**
* | output |
* | --- |
* | "To ask, your browser needs to run JavaScript. Turn it on, or open the page in another browser." |
*
* @param {Request_NoscriptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_noscript = /** @type {((inputs?: Request_NoscriptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_NoscriptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_noscript(inputs)
	return sv_request_noscript(inputs)
});