/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Mapmaking_Broken_OutInputs */

const sv_mapmaking_broken_out = /** @type {(inputs: Mapmaking_Broken_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: är inte med på kartan`)
};

const en_mapmaking_broken_out = /** @type {(inputs: Mapmaking_Broken_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: is not on the map`)
};

/**
* | output |
* | --- |
* | "{what}: is not on the map" |
*
* @param {Mapmaking_Broken_OutInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_out = /** @type {((inputs: Mapmaking_Broken_OutInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_OutInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_out(inputs)
	return sv_mapmaking_broken_out(inputs)
});