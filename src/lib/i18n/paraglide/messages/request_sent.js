/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_SentInputs */

const sv_request_sent = /** @type {(inputs: Request_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frågan är skickad. Svaret kommer hit i inkorgen.`)
};

const en_request_sent = /** @type {(inputs: Request_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your request is sent. The answer will come here, to your inbox.`)
};

/**
* | output |
* | --- |
* | "Your request is sent. The answer will come here, to your inbox." |
*
* @param {Request_SentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_sent = /** @type {((inputs?: Request_SentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_SentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_sent(inputs)
	return sv_request_sent(inputs)
});