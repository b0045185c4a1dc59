/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_TakenInputs */

const sv_error_taken = /** @type {(inputs: Error_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Någon hann före på de dagarna.`)
};

const en_error_taken = /** @type {(inputs: Error_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody got those days first.`)
};

/**
* | output |
* | --- |
* | "Somebody got those days first." |
*
* @param {Error_TakenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_taken = /** @type {((inputs?: Error_TakenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_TakenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_taken(inputs)
	return sv_error_taken(inputs)
});