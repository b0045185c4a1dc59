/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Over_YesInputs */

const sv_space_over_yes = /** @type {(inputs: Space_Over_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, stäng ändå`)
};

const en_space_over_yes = /** @type {(inputs: Space_Over_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, close anyway`)
};

/**
* | output |
* | --- |
* | "Yes, close anyway" |
*
* @param {Space_Over_YesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_over_yes = /** @type {((inputs?: Space_Over_YesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Over_YesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_over_yes(inputs)
	return sv_space_over_yes(inputs)
});