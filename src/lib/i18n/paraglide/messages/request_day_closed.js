/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Day_ClosedInputs */

const sv_request_day_closed = /** @type {(inputs: Request_Day_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`går inte att välja`)
};

const en_request_day_closed = /** @type {(inputs: Request_Day_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cannot be chosen`)
};

/**
* | output |
* | --- |
* | "cannot be chosen" |
*
* @param {Request_Day_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_day_closed = /** @type {((inputs?: Request_Day_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Day_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_day_closed(inputs)
	return sv_request_day_closed(inputs)
});