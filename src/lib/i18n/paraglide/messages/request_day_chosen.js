/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Day_ChosenInputs */

const sv_request_day_chosen = /** @type {(inputs: Request_Day_ChosenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vald`)
};

const en_request_day_chosen = /** @type {(inputs: Request_Day_ChosenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`chosen`)
};

/**
* | output |
* | --- |
* | "chosen" |
*
* @param {Request_Day_ChosenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_day_chosen = /** @type {((inputs?: Request_Day_ChosenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Day_ChosenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_day_chosen(inputs)
	return sv_request_day_chosen(inputs)
});