/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_Place_TitleInputs */

const sv_about_place_title = /** @type {(inputs: About_Place_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Var du bor stannar hos dig`)
};

const en_about_place_title = /** @type {(inputs: About_Place_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where you live stays with you`)
};

/**
* | output |
* | --- |
* | "Where you live stays with you" |
*
* @param {About_Place_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const about_place_title = /** @type {((inputs?: About_Place_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_Place_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_about_place_title(inputs)
	return sv_about_place_title(inputs)
});