/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_NeverInputs */

const sv_space_hours_never = /** @type {(inputs: Space_Hours_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv när den är öppen, eller välj alla tider.`)
};

const en_space_hours_never = /** @type {(inputs: Space_Hours_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write when it is open, or choose any time.`)
};

/**
* | output |
* | --- |
* | "Write when it is open, or choose any time." |
*
* @param {Space_Hours_NeverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_never = /** @type {((inputs?: Space_Hours_NeverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_NeverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_never(inputs)
	return sv_space_hours_never(inputs)
});