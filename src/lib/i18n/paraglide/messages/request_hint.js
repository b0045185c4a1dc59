/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_HintInputs */

const sv_request_hint = /** @type {(inputs: Request_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tryck på första dagen och sedan på sista. För en enda dag räcker ett tryck.`)
};

const en_request_hint = /** @type {(inputs: Request_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Press the first day and then the last. For a single day one press is enough.`)
};

/**
* | output |
* | --- |
* | "Press the first day and then the last. For a single day one press is enough." |
*
* @param {Request_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_hint = /** @type {((inputs?: Request_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_hint(inputs)
	return sv_request_hint(inputs)
});