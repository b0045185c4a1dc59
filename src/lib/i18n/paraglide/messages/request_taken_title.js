/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Taken_TitleInputs */

const sv_request_taken_title = /** @type {(inputs: Request_Taken_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Någon hann före`)
};

const en_request_taken_title = /** @type {(inputs: Request_Taken_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody was faster`)
};

/**
* | output |
* | --- |
* | "Somebody was faster" |
*
* @param {Request_Taken_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_taken_title = /** @type {((inputs?: Request_Taken_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Taken_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_taken_title(inputs)
	return sv_request_taken_title(inputs)
});