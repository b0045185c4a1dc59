/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_Add_FirstInputs */

const sv_space_hours_add_first = /** @type {(inputs: Space_Hours_Add_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägg till tider`)
};

const en_space_hours_add_first = /** @type {(inputs: Space_Hours_Add_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add hours`)
};

/**
* | output |
* | --- |
* | "Add hours" |
*
* @param {Space_Hours_Add_FirstInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_add_first = /** @type {((inputs?: Space_Hours_Add_FirstInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_Add_FirstInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_add_first(inputs)
	return sv_space_hours_add_first(inputs)
});