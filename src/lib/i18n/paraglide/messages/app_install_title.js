/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Install_TitleInputs */

const sv_app_install_title = /** @type {(inputs: App_Install_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget på hemskärmen`)
};

const en_app_install_title = /** @type {(inputs: App_Install_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget on your home screen`)
};

/**
* | output |
* | --- |
* | "Bytorget on your home screen" |
*
* @param {App_Install_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_install_title = /** @type {((inputs?: App_Install_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Install_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_install_title(inputs)
	return sv_app_install_title(inputs)
});