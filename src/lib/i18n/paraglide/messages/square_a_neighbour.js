/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_A_NeighbourInputs */

const sv_square_a_neighbour = /** @type {(inputs: Square_A_NeighbourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En granne`)
};

const en_square_a_neighbour = /** @type {(inputs: Square_A_NeighbourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A neighbour`)
};

/**
* | output |
* | --- |
* | "A neighbour" |
*
* @param {Square_A_NeighbourInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_a_neighbour = /** @type {((inputs?: Square_A_NeighbourInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_A_NeighbourInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_a_neighbour(inputs)
	return sv_square_a_neighbour(inputs)
});