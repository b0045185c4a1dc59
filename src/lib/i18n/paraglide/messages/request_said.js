/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_SaidInputs */

const sv_request_said = /** @type {(inputs: Request_SaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skickat. Svaret kommer hit i inkorgen.`)
};

const en_request_said = /** @type {(inputs: Request_SaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sent. The answer will come here, to your inbox.`)
};

/**
* | output |
* | --- |
* | "Sent. The answer will come here, to your inbox." |
*
* @param {Request_SaidInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_said = /** @type {((inputs?: Request_SaidInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_SaidInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_said(inputs)
	return sv_request_said(inputs)
});