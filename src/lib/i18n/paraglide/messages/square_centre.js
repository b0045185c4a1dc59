/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_CentreInputs */

const sv_square_centre = /** @type {(inputs: Square_CentreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byns mitt`)
};

const en_square_centre = /** @type {(inputs: Square_CentreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The village centre`)
};

/**
* | output |
* | --- |
* | "The village centre" |
*
* @param {Square_CentreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_centre = /** @type {((inputs?: Square_CentreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_CentreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_centre(inputs)
	return sv_square_centre(inputs)
});