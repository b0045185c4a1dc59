/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Extras_NoneInputs */

const sv_space_extras_none = /** @type {(inputs: Space_Extras_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inget i byn heter så.`)
};

const en_space_extras_none = /** @type {(inputs: Space_Extras_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing in the village is called that.`)
};

/**
* | output |
* | --- |
* | "Nothing in the village is called that." |
*
* @param {Space_Extras_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_extras_none = /** @type {((inputs?: Space_Extras_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Extras_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_extras_none(inputs)
	return sv_space_extras_none(inputs)
});