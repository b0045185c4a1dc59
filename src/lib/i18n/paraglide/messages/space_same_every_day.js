/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Same_Every_DayInputs */

const sv_space_same_every_day = /** @type {(inputs: Space_Same_Every_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samma varje dag`)
};

const en_space_same_every_day = /** @type {(inputs: Space_Same_Every_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Same every day`)
};

/**
* | output |
* | --- |
* | "Same every day" |
*
* @param {Space_Same_Every_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_same_every_day = /** @type {((inputs?: Space_Same_Every_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Same_Every_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_same_every_day(inputs)
	return sv_space_same_every_day(inputs)
});