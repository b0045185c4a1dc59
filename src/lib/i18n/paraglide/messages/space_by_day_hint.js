/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_By_Day_HintInputs */

const sv_space_by_day_hint = /** @type {(inputs: Space_By_Day_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stuga, gästrum, verkstad över helgen`)
};

const en_space_by_day_hint = /** @type {(inputs: Space_By_Day_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cabin, guest room, a workshop over the weekend`)
};

/**
* | output |
* | --- |
* | "Cabin, guest room, a workshop over the weekend" |
*
* @param {Space_By_Day_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_by_day_hint = /** @type {((inputs?: Space_By_Day_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_By_Day_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_by_day_hint(inputs)
	return sv_space_by_day_hint(inputs)
});