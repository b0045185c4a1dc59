/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Mapmaking_Broken_CoastInputs */

const sv_mapmaking_broken_coast = /** @type {(inputs: Mapmaking_Broken_CoastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: strandlinjen är dragen rakt fram till kartans kant`)
};

const en_mapmaking_broken_coast = /** @type {(inputs: Mapmaking_Broken_CoastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: the shore is drawn straight on to the edge of the map`)
};

/**
* | output |
* | --- |
* | "{what}: the shore is drawn straight on to the edge of the map" |
*
* @param {Mapmaking_Broken_CoastInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_coast = /** @type {((inputs: Mapmaking_Broken_CoastInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_CoastInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_coast(inputs)
	return sv_mapmaking_broken_coast(inputs)
});