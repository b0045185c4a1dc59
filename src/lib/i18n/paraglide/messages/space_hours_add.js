/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_AddInputs */

const sv_space_hours_add = /** @type {(inputs: Space_Hours_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägg till andra tider`)
};

const en_space_hours_add = /** @type {(inputs: Space_Hours_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add other hours`)
};

/**
* | output |
* | --- |
* | "Add other hours" |
*
* @param {Space_Hours_AddInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_add = /** @type {((inputs?: Space_Hours_AddInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_AddInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_add(inputs)
	return sv_space_hours_add(inputs)
});