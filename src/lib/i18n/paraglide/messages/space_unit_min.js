/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Unit_MinInputs */

const sv_space_unit_min = /** @type {(inputs: Space_Unit_MinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`min`)
};

const en_space_unit_min = /** @type {(inputs: Space_Unit_MinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`min`)
};

/**
* | output |
* | --- |
* | "min" |
*
* @param {Space_Unit_MinInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_unit_min = /** @type {((inputs?: Space_Unit_MinInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Unit_MinInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_unit_min(inputs)
	return sv_space_unit_min(inputs)
});