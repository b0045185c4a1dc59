/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_Free_TitleInputs */

const sv_about_free_title = /** @type {(inputs: About_Free_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fritt och öppet`)
};

const en_about_free_title = /** @type {(inputs: About_Free_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Free and open`)
};

/**
* | output |
* | --- |
* | "Free and open" |
*
* @param {About_Free_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const about_free_title = /** @type {((inputs?: About_Free_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_Free_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_about_free_title(inputs)
	return sv_about_free_title(inputs)
});