/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Empty_VillageInputs */

const sv_square_empty_village = /** @type {(inputs: Square_Empty_VillageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Torget är nytt`)
};

const en_square_empty_village = /** @type {(inputs: Square_Empty_VillageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The square is new`)
};

/**
* | output |
* | --- |
* | "The square is new" |
*
* @param {Square_Empty_VillageInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_empty_village = /** @type {((inputs?: Square_Empty_VillageInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Empty_VillageInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_empty_village(inputs)
	return sv_square_empty_village(inputs)
});