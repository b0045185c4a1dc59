/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_KeptInputs */

const sv_request_kept = /** @type {(inputs: Request_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det du har fyllt i finns kvar när du kommer tillbaka.`)
};

const en_request_kept = /** @type {(inputs: Request_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you have filled in will be here when you come back.`)
};

/**
* | output |
* | --- |
* | "What you have filled in will be here when you come back." |
*
* @param {Request_KeptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_kept = /** @type {((inputs?: Request_KeptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_KeptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_kept(inputs)
	return sv_request_kept(inputs)
});