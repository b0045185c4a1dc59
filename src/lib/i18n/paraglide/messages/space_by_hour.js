/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_By_HourInputs */

const sv_space_by_hour = /** @type {(inputs: Space_By_HourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per timme`)
};

const en_space_by_hour = /** @type {(inputs: Space_By_HourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By the hour`)
};

/**
* | output |
* | --- |
* | "By the hour" |
*
* @param {Space_By_HourInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_by_hour = /** @type {((inputs?: Space_By_HourInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_By_HourInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_by_hour(inputs)
	return sv_space_by_hour(inputs)
});