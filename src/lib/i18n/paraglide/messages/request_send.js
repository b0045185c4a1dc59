/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_SendInputs */

const sv_request_send = /** @type {(inputs: Request_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skicka frågan`)
};

const en_request_send = /** @type {(inputs: Request_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the request`)
};

/**
* | output |
* | --- |
* | "Send the request" |
*
* @param {Request_SendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_send = /** @type {((inputs?: Request_SendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_SendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_send(inputs)
	return sv_request_send(inputs)
});