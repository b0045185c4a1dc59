/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Day_TakenInputs */

const sv_request_day_taken = /** @type {(inputs: Request_Day_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`upptagen`)
};

const en_request_day_taken = /** @type {(inputs: Request_Day_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`taken`)
};

/**
* | output |
* | --- |
* | "taken" |
*
* @param {Request_Day_TakenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_day_taken = /** @type {((inputs?: Request_Day_TakenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Day_TakenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_day_taken(inputs)
	return sv_request_day_taken(inputs)
});