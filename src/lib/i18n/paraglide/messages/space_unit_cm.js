/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Unit_CmInputs */

const sv_space_unit_cm = /** @type {(inputs: Space_Unit_CmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cm`)
};

const en_space_unit_cm = /** @type {(inputs: Space_Unit_CmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cm`)
};

/**
* | output |
* | --- |
* | "cm" |
*
* @param {Space_Unit_CmInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_unit_cm = /** @type {((inputs?: Space_Unit_CmInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Unit_CmInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_unit_cm(inputs)
	return sv_space_unit_cm(inputs)
});