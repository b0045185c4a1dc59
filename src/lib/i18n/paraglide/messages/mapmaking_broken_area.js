/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Broken_AreaInputs */

const sv_mapmaking_broken_area = /** @type {(inputs: Mapmaking_Broken_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mark eller hus`)
};

const en_mapmaking_broken_area = /** @type {(inputs: Mapmaking_Broken_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`land or a building`)
};

/**
* | output |
* | --- |
* | "land or a building" |
*
* @param {Mapmaking_Broken_AreaInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_area = /** @type {((inputs?: Mapmaking_Broken_AreaInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_AreaInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_area(inputs)
	return sv_mapmaking_broken_area(inputs)
});