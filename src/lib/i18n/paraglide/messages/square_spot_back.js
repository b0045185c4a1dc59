/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Spot_BackInputs */

const sv_square_spot_back = /** @type {(inputs: Square_Spot_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa hela listan`)
};

const en_square_spot_back = /** @type {(inputs: Square_Spot_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the whole list`)
};

/**
* | output |
* | --- |
* | "Show the whole list" |
*
* @param {Square_Spot_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_spot_back = /** @type {((inputs?: Square_Spot_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Spot_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_spot_back(inputs)
	return sv_square_spot_back(inputs)
});