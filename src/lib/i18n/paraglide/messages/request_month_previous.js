/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Month_PreviousInputs */

const sv_request_month_previous = /** @type {(inputs: Request_Month_PreviousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Föregående månad`)
};

const en_request_month_previous = /** @type {(inputs: Request_Month_PreviousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Previous month`)
};

/**
* | output |
* | --- |
* | "Previous month" |
*
* @param {Request_Month_PreviousInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_month_previous = /** @type {((inputs?: Request_Month_PreviousInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Month_PreviousInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_month_previous(inputs)
	return sv_request_month_previous(inputs)
});