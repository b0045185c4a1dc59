/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Not_Here_TitleInputs */

const sv_app_not_here_title = /** @type {(inputs: App_Not_Here_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här finns inte på mobilen än`)
};

const en_app_not_here_title = /** @type {(inputs: App_Not_Here_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not on your phone yet`)
};

/**
* | output |
* | --- |
* | "This is not on your phone yet" |
*
* @param {App_Not_Here_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_not_here_title = /** @type {((inputs?: App_Not_Here_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Not_Here_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_not_here_title(inputs)
	return sv_app_not_here_title(inputs)
});