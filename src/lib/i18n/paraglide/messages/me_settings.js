/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_SettingsInputs */

const sv_me_settings = /** @type {(inputs: Me_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så här visas torget`)
};

const en_me_settings = /** @type {(inputs: Me_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How the square looks`)
};

/**
* | output |
* | --- |
* | "How the square looks" |
*
* @param {Me_SettingsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_settings = /** @type {((inputs?: Me_SettingsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_SettingsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_settings(inputs)
	return sv_me_settings(inputs)
});