/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Unit_HoursInputs */

const sv_space_unit_hours = /** @type {(inputs: Space_Unit_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tim`)
};

const en_space_unit_hours = /** @type {(inputs: Space_Unit_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hours`)
};

/**
* | output |
* | --- |
* | "hours" |
*
* @param {Space_Unit_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_unit_hours = /** @type {((inputs?: Space_Unit_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Unit_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_unit_hours(inputs)
	return sv_space_unit_hours(inputs)
});