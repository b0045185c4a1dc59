/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Install_HereInputs */

const sv_app_install_here = /** @type {(inputs: App_Install_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget ligger redan på hemskärmen.`)
};

const en_app_install_here = /** @type {(inputs: App_Install_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget is on your home screen already.`)
};

/**
* | output |
* | --- |
* | "Bytorget is on your home screen already." |
*
* @param {App_Install_HereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_install_here = /** @type {((inputs?: App_Install_HereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Install_HereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_install_here(inputs)
	return sv_app_install_here(inputs)
});