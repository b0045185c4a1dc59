/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Day_AskedInputs */

const sv_request_day_asked = /** @type {(inputs: Request_Day_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`någon har frågat`)
};

const en_request_day_asked = /** @type {(inputs: Request_Day_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`somebody has asked`)
};

/**
* | output |
* | --- |
* | "somebody has asked" |
*
* @param {Request_Day_AskedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_day_asked = /** @type {((inputs?: Request_Day_AskedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Day_AskedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_day_asked(inputs)
	return sv_request_day_asked(inputs)
});