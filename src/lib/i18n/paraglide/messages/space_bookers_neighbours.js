/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Bookers_NeighboursInputs */

const sv_space_bookers_neighbours = /** @type {(inputs: Space_Bookers_NeighboursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grannbyar också`)
};

const en_space_bookers_neighbours = /** @type {(inputs: Space_Bookers_NeighboursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neighbouring villages too`)
};

/**
* | output |
* | --- |
* | "Neighbouring villages too" |
*
* @param {Space_Bookers_NeighboursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_bookers_neighbours = /** @type {((inputs?: Space_Bookers_NeighboursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Bookers_NeighboursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_bookers_neighbours(inputs)
	return sv_space_bookers_neighbours(inputs)
});