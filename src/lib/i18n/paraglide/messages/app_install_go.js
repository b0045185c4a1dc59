/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Install_GoInputs */

const sv_app_install_go = /** @type {(inputs: App_Install_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägg till på hemskärmen`)
};

const en_app_install_go = /** @type {(inputs: App_Install_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add to home screen`)
};

/**
* | output |
* | --- |
* | "Add to home screen" |
*
* @param {App_Install_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_install_go = /** @type {((inputs?: App_Install_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Install_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_install_go(inputs)
	return sv_app_install_go(inputs)
});