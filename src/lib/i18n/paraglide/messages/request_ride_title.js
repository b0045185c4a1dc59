/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Ride_TitleInputs */

const sv_request_ride_title = /** @type {(inputs: Request_Ride_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga om skjuts`)
};

const en_request_ride_title = /** @type {(inputs: Request_Ride_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for a lift`)
};

/**
* | output |
* | --- |
* | "Ask for a lift" |
*
* @param {Request_Ride_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_ride_title = /** @type {((inputs?: Request_Ride_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Ride_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_ride_title(inputs)
	return sv_request_ride_title(inputs)
});