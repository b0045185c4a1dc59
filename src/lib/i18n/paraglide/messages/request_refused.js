/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Request_RefusedInputs */

const sv_request_refused = /** @type {(inputs: Request_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är upptaget ${i?.day}. Välj dagar där alla däremellan är lediga.`)
};

const en_request_refused = /** @type {(inputs: Request_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It is taken on ${i?.day}. Choose days with only free days in between.`)
};

/**
* | output |
* | --- |
* | "It is taken on {day}. Choose days with only free days in between." |
*
* @param {Request_RefusedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_refused = /** @type {((inputs: Request_RefusedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_RefusedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_refused(inputs)
	return sv_request_refused(inputs)
});