/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_To_StartInputs */

const sv_error_to_start = /** @type {(inputs: Error_To_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till startsidan`)
};

const en_error_to_start = /** @type {(inputs: Error_To_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the start page`)
};

/**
* | output |
* | --- |
* | "To the start page" |
*
* @param {Error_To_StartInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_to_start = /** @type {((inputs?: Error_To_StartInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_To_StartInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_to_start(inputs)
	return sv_error_to_start(inputs)
});