/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Request_Taken_NextInputs */

const sv_request_taken_next = /** @type {(inputs: Request_Taken_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ta ${i?.days} i stället`)
};

const en_request_taken_next = /** @type {(inputs: Request_Taken_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take ${i?.days} instead`)
};

/**
* | output |
* | --- |
* | "Take {days} instead" |
*
* @param {Request_Taken_NextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_taken_next = /** @type {((inputs: Request_Taken_NextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Taken_NextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_taken_next(inputs)
	return sv_request_taken_next(inputs)
});