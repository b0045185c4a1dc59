/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Ride_HintInputs */

const sv_request_ride_hint = /** @type {(inputs: Request_Ride_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv vilken dag du vill åka, var du kliver på och hur många ni är.`)
};

const en_request_ride_hint = /** @type {(inputs: Request_Ride_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write which day you want to go, where you get on and how many you are.`)
};

/**
* | output |
* | --- |
* | "Write which day you want to go, where you get on and how many you are." |
*
* @param {Request_Ride_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_ride_hint = /** @type {((inputs?: Request_Ride_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Ride_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_ride_hint(inputs)
	return sv_request_ride_hint(inputs)
});