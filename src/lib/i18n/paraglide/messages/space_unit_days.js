/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Unit_DaysInputs */

const sv_space_unit_days = /** @type {(inputs: Space_Unit_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dagar`)
};

const en_space_unit_days = /** @type {(inputs: Space_Unit_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`days`)
};

/**
* | output |
* | --- |
* | "days" |
*
* @param {Space_Unit_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_unit_days = /** @type {((inputs?: Space_Unit_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Unit_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_unit_days(inputs)
	return sv_space_unit_days(inputs)
});