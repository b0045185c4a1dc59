/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Exception_DayInputs */

const sv_space_exception_day = /** @type {(inputs: Space_Exception_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vilken dag?`)
};

const en_space_exception_day = /** @type {(inputs: Space_Exception_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which day?`)
};

/**
* | output |
* | --- |
* | "Which day?" |
*
* @param {Space_Exception_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_exception_day = /** @type {((inputs?: Space_Exception_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Exception_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_exception_day(inputs)
	return sv_space_exception_day(inputs)
});