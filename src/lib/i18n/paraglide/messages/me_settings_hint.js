/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Settings_HintInputs */

const sv_me_settings_hint = /** @type {(inputs: Me_Settings_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gäller bara på den här telefonen eller datorn.`)
};

const en_me_settings_hint = /** @type {(inputs: Me_Settings_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On this phone or computer only.`)
};

/**
* | output |
* | --- |
* | "On this phone or computer only." |
*
* @param {Me_Settings_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_settings_hint = /** @type {((inputs?: Me_Settings_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Settings_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_settings_hint(inputs)
	return sv_me_settings_hint(inputs)
});