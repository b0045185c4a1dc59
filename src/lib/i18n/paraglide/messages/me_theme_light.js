/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Theme_LightInputs */

const sv_me_theme_light = /** @type {(inputs: Me_Theme_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ljusa`)
};

const en_me_theme_light = /** @type {(inputs: Me_Theme_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Light`)
};

/**
* | output |
* | --- |
* | "Light" |
*
* @param {Me_Theme_LightInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_theme_light = /** @type {((inputs?: Me_Theme_LightInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Theme_LightInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_theme_light(inputs)
	return sv_me_theme_light(inputs)
});