/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Exception_NoneInputs */

const sv_space_exception_none = /** @type {(inputs: Space_Exception_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen dag vald`)
};

const en_space_exception_none = /** @type {(inputs: Space_Exception_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No day chosen`)
};

/**
* | output |
* | --- |
* | "No day chosen" |
*
* @param {Space_Exception_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_exception_none = /** @type {((inputs?: Space_Exception_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Exception_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_exception_none(inputs)
	return sv_space_exception_none(inputs)
});