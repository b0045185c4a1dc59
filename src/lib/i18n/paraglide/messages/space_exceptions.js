/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_ExceptionsInputs */

const sv_space_exceptions = /** @type {(inputs: Space_ExceptionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dagar som inte är som vanligt`)
};

const en_space_exceptions = /** @type {(inputs: Space_ExceptionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Days that are not as usual`)
};

/**
* | output |
* | --- |
* | "Days that are not as usual" |
*
* @param {Space_ExceptionsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_exceptions = /** @type {((inputs?: Space_ExceptionsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_ExceptionsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_exceptions(inputs)
	return sv_space_exceptions(inputs)
});