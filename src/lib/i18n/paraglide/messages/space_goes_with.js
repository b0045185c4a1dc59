/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Goes_WithInputs */

const sv_space_goes_with = /** @type {(inputs: Space_Goes_WithInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hör ihop med`)
};

const en_space_goes_with = /** @type {(inputs: Space_Goes_WithInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Goes with`)
};

/**
* | output |
* | --- |
* | "Goes with" |
*
* @param {Space_Goes_WithInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_goes_with = /** @type {((inputs?: Space_Goes_WithInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Goes_WithInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_goes_with(inputs)
	return sv_space_goes_with(inputs)
});