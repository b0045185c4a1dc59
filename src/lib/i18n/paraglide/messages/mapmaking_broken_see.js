/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Broken_SeeInputs */

const sv_mapmaking_broken_see = /** @type {(inputs: Mapmaking_Broken_SeeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`visa hos OpenStreetMap`)
};

const en_mapmaking_broken_see = /** @type {(inputs: Mapmaking_Broken_SeeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`show at OpenStreetMap`)
};

/**
* | output |
* | --- |
* | "show at OpenStreetMap" |
*
* @param {Mapmaking_Broken_SeeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_see = /** @type {((inputs?: Mapmaking_Broken_SeeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_SeeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_see(inputs)
	return sv_mapmaking_broken_see(inputs)
});