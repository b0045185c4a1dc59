/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Title_ItemInputs */

const sv_request_title_item = /** @type {(inputs: Request_Title_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga om att låna`)
};

const en_request_title_item = /** @type {(inputs: Request_Title_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask to borrow`)
};

/**
* | output |
* | --- |
* | "Ask to borrow" |
*
* @param {Request_Title_ItemInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_title_item = /** @type {((inputs?: Request_Title_ItemInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Title_ItemInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_title_item(inputs)
	return sv_request_title_item(inputs)
});