/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ box: NonNullable<unknown> }} Mapmaking_Get_CommandInputs */

const sv_mapmaking_get_command = /** @type {(inputs: Mapmaking_Get_CommandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`osmium extract --strategy smart --bbox ${i?.box} --output by.osm.pbf latest.osm.pbf`)
};

const en_mapmaking_get_command = /** @type {(inputs: Mapmaking_Get_CommandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`osmium extract --strategy smart --bbox ${i?.box} --output village.osm.pbf latest.osm.pbf`)
};

/**
* | output |
* | --- |
* | "osmium extract --strategy smart --bbox {box} --output village.osm.pbf latest.osm.pbf" |
*
* @param {Mapmaking_Get_CommandInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_get_command = /** @type {((inputs: Mapmaking_Get_CommandInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Get_CommandInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_get_command(inputs)
	return sv_mapmaking_get_command(inputs)
});