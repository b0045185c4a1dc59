/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_SpotInputs */

const sv_square_spot = /** @type {(inputs: Square_SpotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`På den här platsen`)
};

const en_square_spot = /** @type {(inputs: Square_SpotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At this spot`)
};

/**
* | output |
* | --- |
* | "At this spot" |
*
* @param {Square_SpotInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_spot = /** @type {((inputs?: Square_SpotInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_SpotInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_spot(inputs)
	return sv_square_spot(inputs)
});