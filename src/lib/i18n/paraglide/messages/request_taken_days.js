/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Request_Taken_DaysInputs */

const sv_request_taken_days = /** @type {(inputs: Request_Taken_DaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Upptaget: ${i?.days}.`)
};

const en_request_taken_days = /** @type {(inputs: Request_Taken_DaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Taken: ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "Taken: {days}." |
*
* @param {Request_Taken_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_taken_days = /** @type {((inputs: Request_Taken_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Taken_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_taken_days(inputs)
	return sv_request_taken_days(inputs)
});