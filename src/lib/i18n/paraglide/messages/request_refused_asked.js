/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Request_Refused_AskedInputs */

const sv_request_refused_asked = /** @type {(inputs: Request_Refused_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Någon har redan frågat om ${i?.day}. Välj dagar där alla däremellan är lediga.`)
};

const en_request_refused_asked = /** @type {(inputs: Request_Refused_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Somebody has already asked for ${i?.day}. Choose days with only free days in between.`)
};

/**
* | output |
* | --- |
* | "Somebody has already asked for {day}. Choose days with only free days in between." |
*
* @param {Request_Refused_AskedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_refused_asked = /** @type {((inputs: Request_Refused_AskedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Refused_AskedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_refused_asked(inputs)
	return sv_request_refused_asked(inputs)
});