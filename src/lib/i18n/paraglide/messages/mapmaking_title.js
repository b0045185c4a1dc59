/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_TitleInputs */

const sv_mapmaking_title = /** @type {(inputs: Mapmaking_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byns karta`)
};

const en_mapmaking_title = /** @type {(inputs: Mapmaking_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The village's map`)
};

/**
* | output |
* | --- |
* | "The village's map" |
*
* @param {Mapmaking_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_title = /** @type {((inputs?: Mapmaking_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_title(inputs)
	return sv_mapmaking_title(inputs)
});