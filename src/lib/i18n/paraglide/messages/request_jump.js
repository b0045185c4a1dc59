/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_JumpInputs */

const sv_request_jump = /** @type {(inputs: Request_JumpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj dagar`)
};

const en_request_jump = /** @type {(inputs: Request_JumpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose days`)
};

/**
* | output |
* | --- |
* | "Choose days" |
*
* @param {Request_JumpInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_jump = /** @type {((inputs?: Request_JumpInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_JumpInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_jump(inputs)
	return sv_request_jump(inputs)
});