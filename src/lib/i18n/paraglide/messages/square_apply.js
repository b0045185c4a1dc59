/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_ApplyInputs */

const sv_square_apply = /** @type {(inputs: Square_ApplyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa`)
};

const en_square_apply = /** @type {(inputs: Square_ApplyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show`)
};

/**
* | output |
* | --- |
* | "Show" |
*
* @param {Square_ApplyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_apply = /** @type {((inputs?: Square_ApplyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_ApplyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_apply(inputs)
	return sv_square_apply(inputs)
});