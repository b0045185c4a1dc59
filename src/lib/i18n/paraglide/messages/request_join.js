/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_JoinInputs */

const sv_request_join = /** @type {(inputs: Request_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gå med i byn och fråga`)
};

const en_request_join = /** @type {(inputs: Request_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join the village and ask`)
};

/**
* | output |
* | --- |
* | "Join the village and ask" |
*
* @param {Request_JoinInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_join = /** @type {((inputs?: Request_JoinInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_JoinInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_join(inputs)
	return sv_request_join(inputs)
});