/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Publish_GoInputs */

const sv_mapmaking_publish_go = /** @type {(inputs: Mapmaking_Publish_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publicera kartan`)
};

const en_mapmaking_publish_go = /** @type {(inputs: Mapmaking_Publish_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publish the map`)
};

/**
* | output |
* | --- |
* | "Publish the map" |
*
* @param {Mapmaking_Publish_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_publish_go = /** @type {((inputs?: Mapmaking_Publish_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Publish_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_publish_go(inputs)
	return sv_mapmaking_publish_go(inputs)
});