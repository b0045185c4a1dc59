/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_AwayInputs */

const sv_app_away = /** @type {(inputs: App_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Utan täckning just nu.`)
};

const en_app_away = /** @type {(inputs: App_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No signal right now.`)
};

/**
* | output |
* | --- |
* | "No signal right now." |
*
* @param {App_AwayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_away = /** @type {((inputs?: App_AwayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_AwayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_away(inputs)
	return sv_app_away(inputs)
});