/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_QuantityInputs */

const sv_request_quantity = /** @type {(inputs: Request_QuantityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur många?`)
};

const en_request_quantity = /** @type {(inputs: Request_QuantityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many?`)
};

/**
* | output |
* | --- |
* | "How many?" |
*
* @param {Request_QuantityInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_quantity = /** @type {((inputs?: Request_QuantityInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_QuantityInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_quantity(inputs)
	return sv_request_quantity(inputs)
});