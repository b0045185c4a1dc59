/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Part_Of_UnknownInputs */

const sv_space_part_of_unknown = /** @type {(inputs: Space_Part_Of_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den kan inte vara en del av den lokalen. Välj en annan av era lokaler, som inte själv är en del.`)
};

const en_space_part_of_unknown = /** @type {(inputs: Space_Part_Of_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It cannot be a part of that room. Choose another of your rooms, one that is not a part itself.`)
};

/**
* | output |
* | --- |
* | "It cannot be a part of that room. Choose another of your rooms, one that is not a part itself." |
*
* @param {Space_Part_Of_UnknownInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_part_of_unknown = /** @type {((inputs?: Space_Part_Of_UnknownInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Part_Of_UnknownInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_part_of_unknown(inputs)
	return sv_space_part_of_unknown(inputs)
});