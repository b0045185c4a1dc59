/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Term_NeighboursInputs */

const sv_space_term_neighbours = /** @type {(inputs: Space_Term_NeighboursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alla i byn, och den som bor i en annan by här.`)
};

const en_space_term_neighbours = /** @type {(inputs: Space_Term_NeighboursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everybody in the village, and people from other villages here.`)
};

/**
* | output |
* | --- |
* | "Everybody in the village, and people from other villages here." |
*
* @param {Space_Term_NeighboursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_neighbours = /** @type {((inputs?: Space_Term_NeighboursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_NeighboursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_neighbours(inputs)
	return sv_space_term_neighbours(inputs)
});