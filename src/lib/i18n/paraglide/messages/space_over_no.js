/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Over_NoInputs */

const sv_space_over_no = /** @type {(inputs: Space_Over_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nej, låt vara`)
};

const en_space_over_no = /** @type {(inputs: Space_Over_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No, leave it`)
};

/**
* | output |
* | --- |
* | "No, leave it" |
*
* @param {Space_Over_NoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_over_no = /** @type {((inputs?: Space_Over_NoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Over_NoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_over_no(inputs)
	return sv_space_over_no(inputs)
});