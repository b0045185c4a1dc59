/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Jump_RideInputs */

const sv_request_jump_ride = /** @type {(inputs: Request_Jump_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga om skjuts`)
};

const en_request_jump_ride = /** @type {(inputs: Request_Jump_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for a lift`)
};

/**
* | output |
* | --- |
* | "Ask for a lift" |
*
* @param {Request_Jump_RideInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_jump_ride = /** @type {((inputs?: Request_Jump_RideInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Jump_RideInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_jump_ride(inputs)
	return sv_request_jump_ride(inputs)
});