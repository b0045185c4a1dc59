/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Title_AutoInputs */

const sv_request_title_auto = /** @type {(inputs: Request_Title_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Boka`)
};

const en_request_title_auto = /** @type {(inputs: Request_Title_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Book`)
};

/**
* | output |
* | --- |
* | "Book" |
*
* @param {Request_Title_AutoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_title_auto = /** @type {((inputs?: Request_Title_AutoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Title_AutoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_title_auto(inputs)
	return sv_request_title_auto(inputs)
});