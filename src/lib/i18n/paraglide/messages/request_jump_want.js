/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Jump_WantInputs */

const sv_request_jump_want = /** @type {(inputs: Request_Jump_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Svara`)
};

const en_request_jump_want = /** @type {(inputs: Request_Jump_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer`)
};

/**
* | output |
* | --- |
* | "Answer" |
*
* @param {Request_Jump_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_jump_want = /** @type {((inputs?: Request_Jump_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Jump_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_jump_want(inputs)
	return sv_request_jump_want(inputs)
});