/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_MoreInputs */

const sv_request_more = /** @type {(inputs: Request_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En till`)
};

const en_request_more = /** @type {(inputs: Request_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One more`)
};

/**
* | output |
* | --- |
* | "One more" |
*
* @param {Request_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_more = /** @type {((inputs?: Request_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_more(inputs)
	return sv_request_more(inputs)
});