/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Part_TitleInputs */

const sv_mapmaking_part_title = /** @type {(inputs: Mapmaking_Part_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan täcker bara en del av byn`)
};

const en_mapmaking_part_title = /** @type {(inputs: Mapmaking_Part_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map covers only part of the village`)
};

/**
* | output |
* | --- |
* | "The map covers only part of the village" |
*
* @param {Mapmaking_Part_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_part_title = /** @type {((inputs?: Mapmaking_Part_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Part_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_part_title(inputs)
	return sv_mapmaking_part_title(inputs)
});