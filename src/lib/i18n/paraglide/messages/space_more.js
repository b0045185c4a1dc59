/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_MoreInputs */

const sv_space_more = /** @type {(inputs: Space_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fler villkor (frivilligt)`)
};

const en_space_more = /** @type {(inputs: Space_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More terms (optional)`)
};

/**
* | output |
* | --- |
* | "More terms (optional)" |
*
* @param {Space_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_more = /** @type {((inputs?: Space_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_more(inputs)
	return sv_space_more(inputs)
});