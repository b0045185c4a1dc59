/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Bookers_VillageInputs */

const sv_space_bookers_village = /** @type {(inputs: Space_Bookers_VillageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alla i byn`)
};

const en_space_bookers_village = /** @type {(inputs: Space_Bookers_VillageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everybody in the village`)
};

/**
* | output |
* | --- |
* | "Everybody in the village" |
*
* @param {Space_Bookers_VillageInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_bookers_village = /** @type {((inputs?: Space_Bookers_VillageInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Bookers_VillageInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_bookers_village(inputs)
	return sv_space_bookers_village(inputs)
});