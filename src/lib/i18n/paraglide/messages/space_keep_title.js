/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Keep_TitleInputs */

const sv_space_keep_title = /** @type {(inputs: Space_Keep_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stäng vissa dagar eller timmar`)
};

const en_space_keep_title = /** @type {(inputs: Space_Keep_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Close some days or hours`)
};

/**
* | output |
* | --- |
* | "Close some days or hours" |
*
* @param {Space_Keep_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_keep_title = /** @type {((inputs?: Space_Keep_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Keep_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_keep_title(inputs)
	return sv_space_keep_title(inputs)
});