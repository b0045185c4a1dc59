/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Ride_SendInputs */

const sv_request_ride_send = /** @type {(inputs: Request_Ride_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skicka frågan`)
};

const en_request_ride_send = /** @type {(inputs: Request_Ride_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the question`)
};

/**
* | output |
* | --- |
* | "Send the question" |
*
* @param {Request_Ride_SendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_ride_send = /** @type {((inputs?: Request_Ride_SendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Ride_SendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_ride_send(inputs)
	return sv_request_ride_send(inputs)
});