/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_NoneInputs */

const sv_square_none = /** @type {(inputs: Square_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inget här just nu`)
};

const en_square_none = /** @type {(inputs: Square_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing here just now`)
};

/**
* | output |
* | --- |
* | "Nothing here just now" |
*
* @param {Square_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_none = /** @type {((inputs?: Square_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_none(inputs)
	return sv_square_none(inputs)
});