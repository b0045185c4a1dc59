/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Not_A_MapInputs */

const sv_error_not_a_map = /** @type {(inputs: Error_Not_A_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartfilen kom inte hel fram. Försök igen.`)
};

const en_error_not_a_map = /** @type {(inputs: Error_Not_A_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map file did not arrive whole. Please try again.`)
};

/**
* | output |
* | --- |
* | "The map file did not arrive whole. Please try again." |
*
* @param {Error_Not_A_MapInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_not_a_map = /** @type {((inputs?: Error_Not_A_MapInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_A_MapInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_not_a_map(inputs)
	return sv_error_not_a_map(inputs)
});