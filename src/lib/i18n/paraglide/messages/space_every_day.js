/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Every_DayInputs */

const sv_space_every_day = /** @type {(inputs: Space_Every_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`varje dag`)
};

const en_space_every_day = /** @type {(inputs: Space_Every_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`every day`)
};

/**
* | output |
* | --- |
* | "every day" |
*
* @param {Space_Every_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_every_day = /** @type {((inputs?: Space_Every_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Every_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_every_day(inputs)
	return sv_space_every_day(inputs)
});