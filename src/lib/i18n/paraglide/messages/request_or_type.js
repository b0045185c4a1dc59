/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Or_TypeInputs */

const sv_request_or_type = /** @type {(inputs: Request_Or_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eller skriv dagarna`)
};

const en_request_or_type = /** @type {(inputs: Request_Or_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Or write the days`)
};

/**
* | output |
* | --- |
* | "Or write the days" |
*
* @param {Request_Or_TypeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_or_type = /** @type {((inputs?: Request_Or_TypeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Or_TypeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_or_type(inputs)
	return sv_request_or_type(inputs)
});