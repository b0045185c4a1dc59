/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Not_Open_To_YouInputs */

const sv_error_not_open_to_you = /** @type {(inputs: Error_Not_Open_To_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den här lokalen bokas bara genom föreningen. Ring eller skriv till dem.`)
};

const en_error_not_open_to_you = /** @type {(inputs: Error_Not_Open_To_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This room is booked through the association only. Call or write to them.`)
};

/**
* | output |
* | --- |
* | "This room is booked through the association only. Call or write to them." |
*
* @param {Error_Not_Open_To_YouInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_not_open_to_you = /** @type {((inputs?: Error_Not_Open_To_YouInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_Open_To_YouInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_not_open_to_you(inputs)
	return sv_error_not_open_to_you(inputs)
});