/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_ExtrasInputs */

const sv_space_extras = /** @type {(inputs: Space_ExtrasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad bokas ofta samtidigt?`)
};

const en_space_extras = /** @type {(inputs: Space_ExtrasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is often booked with it?`)
};

/**
* | output |
* | --- |
* | "What is often booked with it?" |
*
* @param {Space_ExtrasInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_extras = /** @type {((inputs?: Space_ExtrasInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_ExtrasInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_extras(inputs)
	return sv_space_extras(inputs)
});