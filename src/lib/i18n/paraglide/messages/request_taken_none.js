/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Taken_NoneInputs */

const sv_request_taken_none = /** @type {(inputs: Request_Taken_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det finns ingen ledig tid så lång. Prova färre dagar.`)
};

const en_request_taken_none = /** @type {(inputs: Request_Taken_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no free time that long. Try fewer days.`)
};

/**
* | output |
* | --- |
* | "There is no free time that long. Try fewer days." |
*
* @param {Request_Taken_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_taken_none = /** @type {((inputs?: Request_Taken_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Taken_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_taken_none(inputs)
	return sv_request_taken_none(inputs)
});