/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_By_DayInputs */

const sv_space_by_day = /** @type {(inputs: Space_By_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hela dagar`)
};

const en_space_by_day = /** @type {(inputs: Space_By_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whole days`)
};

/**
* | output |
* | --- |
* | "Whole days" |
*
* @param {Space_By_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_by_day = /** @type {((inputs?: Space_By_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_By_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_by_day(inputs)
	return sv_space_by_day(inputs)
});