/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Found_TitleInputs */

const sv_mapmaking_found_title = /** @type {(inputs: Mapmaking_Found_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här hittades`)
};

const en_mapmaking_found_title = /** @type {(inputs: Mapmaking_Found_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was found`)
};

/**
* | output |
* | --- |
* | "What was found" |
*
* @param {Mapmaking_Found_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_found_title = /** @type {((inputs?: Mapmaking_Found_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Found_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_found_title(inputs)
	return sv_mapmaking_found_title(inputs)
});