/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_NeighboursInputs */

const sv_square_neighbours = /** @type {(inputs: Square_NeighboursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grannar`)
};

const en_square_neighbours = /** @type {(inputs: Square_NeighboursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neighbours`)
};

/**
* | output |
* | --- |
* | "Neighbours" |
*
* @param {Square_NeighboursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_neighbours = /** @type {((inputs?: Square_NeighboursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_NeighboursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_neighbours(inputs)
	return sv_square_neighbours(inputs)
});