/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Request_Refused_ClosedInputs */

const sv_request_refused_closed = /** @type {(inputs: Request_Refused_ClosedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det går inte att välja ${i?.day}.`)
};

const en_request_refused_closed = /** @type {(inputs: Request_Refused_ClosedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You cannot choose ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "You cannot choose {day}." |
*
* @param {Request_Refused_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_refused_closed = /** @type {((inputs: Request_Refused_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Refused_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_refused_closed(inputs)
	return sv_request_refused_closed(inputs)
});