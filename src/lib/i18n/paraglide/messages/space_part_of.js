/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Part_OfInputs */

const sv_space_part_of = /** @type {(inputs: Space_Part_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Är den en del av en annan lokal?`)
};

const en_space_part_of = /** @type {(inputs: Space_Part_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is it a part of another room?`)
};

/**
* | output |
* | --- |
* | "Is it a part of another room?" |
*
* @param {Space_Part_OfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_part_of = /** @type {((inputs?: Space_Part_OfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Part_OfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_part_of(inputs)
	return sv_space_part_of(inputs)
});