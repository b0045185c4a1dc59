/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_BookedInputs */

const sv_request_booked = /** @type {(inputs: Request_BookedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokat! Nu ser du var du hämtar.`)
};

const en_request_booked = /** @type {(inputs: Request_BookedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Booked! Now you see where to collect it.`)
};

/**
* | output |
* | --- |
* | "Booked! Now you see where to collect it." |
*
* @param {Request_BookedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_booked = /** @type {((inputs?: Request_BookedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_BookedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_booked(inputs)
	return sv_request_booked(inputs)
});