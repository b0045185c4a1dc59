/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Any_DistanceInputs */

const sv_square_any_distance = /** @type {(inputs: Square_Any_DistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hela byn och däromkring`)
};

const en_square_any_distance = /** @type {(inputs: Square_Any_DistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The whole village and around it`)
};

/**
* | output |
* | --- |
* | "The whole village and around it" |
*
* @param {Square_Any_DistanceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_any_distance = /** @type {((inputs?: Square_Any_DistanceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Any_DistanceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_any_distance(inputs)
	return sv_square_any_distance(inputs)
});