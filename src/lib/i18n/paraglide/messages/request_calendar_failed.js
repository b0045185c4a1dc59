/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Calendar_FailedInputs */

const sv_request_calendar_failed = /** @type {(inputs: Request_Calendar_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendern gick inte att hämta.`)
};

const en_request_calendar_failed = /** @type {(inputs: Request_Calendar_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The calendar could not be fetched.`)
};

/**
* | output |
* | --- |
* | "The calendar could not be fetched." |
*
* @param {Request_Calendar_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_calendar_failed = /** @type {((inputs?: Request_Calendar_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Calendar_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_calendar_failed(inputs)
	return sv_request_calendar_failed(inputs)
});