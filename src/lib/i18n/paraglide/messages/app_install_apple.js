/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Install_AppleInputs */

const sv_app_install_apple = /** @type {(inputs: App_Install_AppleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tryck på Dela i Safari och välj Lägg till på hemskärmen.`)
};

const en_app_install_apple = /** @type {(inputs: App_Install_AppleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Press Share in Safari and choose Add to Home Screen.`)
};

/**
* | output |
* | --- |
* | "Press Share in Safari and choose Add to Home Screen." |
*
* @param {App_Install_AppleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_install_apple = /** @type {((inputs?: App_Install_AppleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Install_AppleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_install_apple(inputs)
	return sv_app_install_apple(inputs)
});