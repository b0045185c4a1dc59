/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Shown_Part_OfInputs */

const sv_space_shown_part_of = /** @type {(inputs: Space_Shown_Part_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En del av`)
};

const en_space_shown_part_of = /** @type {(inputs: Space_Shown_Part_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A part of`)
};

/**
* | output |
* | --- |
* | "A part of" |
*
* @param {Space_Shown_Part_OfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_shown_part_of = /** @type {((inputs?: Space_Shown_Part_OfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Shown_Part_OfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_shown_part_of(inputs)
	return sv_space_shown_part_of(inputs)
});