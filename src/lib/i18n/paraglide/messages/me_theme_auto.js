/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Theme_AutoInputs */

const sv_me_theme_auto = /** @type {(inputs: Me_Theme_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Automatiskt`)
};

const en_me_theme_auto = /** @type {(inputs: Me_Theme_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Automatic`)
};

/**
* | output |
* | --- |
* | "Automatic" |
*
* @param {Me_Theme_AutoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_theme_auto = /** @type {((inputs?: Me_Theme_AutoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Theme_AutoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_theme_auto(inputs)
	return sv_me_theme_auto(inputs)
});