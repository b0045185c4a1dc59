/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Border_TitleInputs */

const sv_mapmaking_border_title = /** @type {(inputs: Mapmaking_Border_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Först: stämmer gränsen?`)
};

const en_mapmaking_border_title = /** @type {(inputs: Mapmaking_Border_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First: is the border right?`)
};

/**
* | output |
* | --- |
* | "First: is the border right?" |
*
* @param {Mapmaking_Border_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_border_title = /** @type {((inputs?: Mapmaking_Border_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Border_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_border_title(inputs)
	return sv_mapmaking_border_title(inputs)
});