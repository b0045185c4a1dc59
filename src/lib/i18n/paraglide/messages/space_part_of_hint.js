/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Part_Of_HintInputs */

const sv_space_part_of_hint = /** @type {(inputs: Space_Part_Of_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Som halva salen. Bokas hela är delen upptagen, och tvärtom.`)
};

const en_space_part_of_hint = /** @type {(inputs: Space_Part_Of_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Such as half the hall. When the whole is booked the part is taken, and the other way round.`)
};

/**
* | output |
* | --- |
* | "Such as half the hall. When the whole is booked the part is taken, and the other way round." |
*
* @param {Space_Part_Of_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_part_of_hint = /** @type {((inputs?: Space_Part_Of_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Part_Of_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_part_of_hint(inputs)
	return sv_space_part_of_hint(inputs)
});