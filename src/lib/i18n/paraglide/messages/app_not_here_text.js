/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Not_Here_TextInputs */

const sv_app_not_here_text = /** @type {(inputs: App_Not_Here_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du är utan täckning, och den här sidan har inte sparats hos dig. Öppna den en gång när du har täckning, så finns den här sedan.`)
};

const en_app_not_here_text = /** @type {(inputs: App_Not_Here_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have no signal, and this page has not been saved on your phone. Open it once when you have signal, and it will be here from then on.`)
};

/**
* | output |
* | --- |
* | "You have no signal, and this page has not been saved on your phone. Open it once when you have signal, and it will be here from then on." |
*
* @param {App_Not_Here_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_not_here_text = /** @type {((inputs?: App_Not_Here_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Not_Here_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_not_here_text(inputs)
	return sv_app_not_here_text(inputs)
});