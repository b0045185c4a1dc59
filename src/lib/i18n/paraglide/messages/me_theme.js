/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_ThemeInputs */

const sv_me_theme = /** @type {(inputs: Me_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Färger`)
};

const en_me_theme = /** @type {(inputs: Me_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Colours`)
};

/**
* | output |
* | --- |
* | "Colours" |
*
* @param {Me_ThemeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_theme = /** @type {((inputs?: Me_ThemeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_ThemeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_theme(inputs)
	return sv_me_theme(inputs)
});