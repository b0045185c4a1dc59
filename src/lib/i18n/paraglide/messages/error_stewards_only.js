/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Stewards_OnlyInputs */

const sv_error_stewards_only = /** @type {(inputs: Error_Stewards_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här får bara byns förvaltare göra.`)
};

const en_error_stewards_only = /** @type {(inputs: Error_Stewards_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the village's stewards may do this.`)
};

/**
* | output |
* | --- |
* | "Only the village's stewards may do this." |
*
* @param {Error_Stewards_OnlyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_stewards_only = /** @type {((inputs?: Error_Stewards_OnlyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Stewards_OnlyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_stewards_only(inputs)
	return sv_error_stewards_only(inputs)
});