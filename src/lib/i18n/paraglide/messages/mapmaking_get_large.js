/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Get_LargeInputs */

const sv_mapmaking_get_large = /** @type {(inputs: Mapmaking_Get_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En större by, eller en by vid en stor sjö: hämta ditt land eller län hos till exempel Geofabrik och klipp ut byn med programmet Osmium. Då följer hela sjöar med:`)
};

const en_mapmaking_get_large = /** @type {(inputs: Mapmaking_Get_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A larger village, or one by a large lake: fetch your country or county from Geofabrik, for instance, and cut out the village with the program Osmium. Then lakes come along whole:`)
};

/**
* | output |
* | --- |
* | "A larger village, or one by a large lake: fetch your country or county from Geofabrik, for instance, and cut out the village with the program Osmium. Then la..." |
*
* @param {Mapmaking_Get_LargeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_get_large = /** @type {((inputs?: Mapmaking_Get_LargeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Get_LargeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_get_large(inputs)
	return sv_mapmaking_get_large(inputs)
});