/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_Too_ManyInputs */

const sv_space_hours_too_many = /** @type {(inputs: Space_Hours_Too_ManyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det blev för många rader med tider. Ta bort några.`)
};

const en_space_hours_too_many = /** @type {(inputs: Space_Hours_Too_ManyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are too many rows of hours. Remove some.`)
};

/**
* | output |
* | --- |
* | "There are too many rows of hours. Remove some." |
*
* @param {Space_Hours_Too_ManyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_too_many = /** @type {((inputs?: Space_Hours_Too_ManyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_Too_ManyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_too_many(inputs)
	return sv_space_hours_too_many(inputs)
});