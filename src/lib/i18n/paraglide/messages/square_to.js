/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_ToInputs */

const sv_square_to = /** @type {(inputs: Square_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till och med`)
};

const en_square_to = /** @type {(inputs: Square_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until and including`)
};

/**
* | output |
* | --- |
* | "Until and including" |
*
* @param {Square_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_to = /** @type {((inputs?: Square_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_to(inputs)
	return sv_square_to(inputs)
});