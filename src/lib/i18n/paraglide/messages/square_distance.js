/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_DistanceInputs */

const sv_square_distance = /** @type {(inputs: Square_DistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Avstånd`)
};

const en_square_distance = /** @type {(inputs: Square_DistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Distance`)
};

/**
* | output |
* | --- |
* | "Distance" |
*
* @param {Square_DistanceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_distance = /** @type {((inputs?: Square_DistanceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_DistanceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_distance(inputs)
	return sv_square_distance(inputs)
});