/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Install_TextInputs */

const sv_app_install_text = /** @type {(inputs: App_Install_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägg Bytorget bland dina appar, så är det ett tryck bort, också utan täckning.`)
};

const en_app_install_text = /** @type {(inputs: App_Install_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put Bytorget among your apps: one tap away, also without signal.`)
};

/**
* | output |
* | --- |
* | "Put Bytorget among your apps: one tap away, also without signal." |
*
* @param {App_Install_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_install_text = /** @type {((inputs?: App_Install_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Install_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_install_text(inputs)
	return sv_app_install_text(inputs)
});