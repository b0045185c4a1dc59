/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Ride_LabelInputs */

const sv_request_ride_label = /** @type {(inputs: Request_Ride_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Din fråga`)
};

const en_request_ride_label = /** @type {(inputs: Request_Ride_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your question`)
};

/**
* | output |
* | --- |
* | "Your question" |
*
* @param {Request_Ride_LabelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_ride_label = /** @type {((inputs?: Request_Ride_LabelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Ride_LabelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_ride_label(inputs)
	return sv_request_ride_label(inputs)
});