/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_MissingInputs */

const sv_space_hours_missing = /** @type {(inputs: Space_Hours_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fyll i både när det öppnar och när det stänger.`)
};

const en_space_hours_missing = /** @type {(inputs: Space_Hours_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in both when it opens and when it closes.`)
};

/**
* | output |
* | --- |
* | "Fill in both when it opens and when it closes." |
*
* @param {Space_Hours_MissingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_missing = /** @type {((inputs?: Space_Hours_MissingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_MissingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_missing(inputs)
	return sv_space_hours_missing(inputs)
});