/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Extras_ChosenInputs */

const sv_space_extras_chosen = /** @type {(inputs: Space_Extras_ChosenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Föreslås tillsammans`)
};

const en_space_extras_chosen = /** @type {(inputs: Space_Extras_ChosenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suggested together`)
};

/**
* | output |
* | --- |
* | "Suggested together" |
*
* @param {Space_Extras_ChosenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_extras_chosen = /** @type {((inputs?: Space_Extras_ChosenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Extras_ChosenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_extras_chosen(inputs)
	return sv_space_extras_chosen(inputs)
});