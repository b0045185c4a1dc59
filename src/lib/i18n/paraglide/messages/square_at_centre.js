/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_At_CentreInputs */

const sv_square_at_centre = /** @type {(inputs: Square_At_CentreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nära byns mitt`)
};

const en_square_at_centre = /** @type {(inputs: Square_At_CentreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Near the village centre`)
};

/**
* | output |
* | --- |
* | "Near the village centre" |
*
* @param {Square_At_CentreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_at_centre = /** @type {((inputs?: Square_At_CentreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_At_CentreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_at_centre(inputs)
	return sv_square_at_centre(inputs)
});