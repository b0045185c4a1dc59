/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Publish_BackInputs */

const sv_mapmaking_publish_back = /** @type {(inputs: Mapmaking_Publish_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du kan byta karta igen när du vill.`)
};

const en_mapmaking_publish_back = /** @type {(inputs: Mapmaking_Publish_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can change the map again whenever you like.`)
};

/**
* | output |
* | --- |
* | "You can change the map again whenever you like." |
*
* @param {Mapmaking_Publish_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_publish_back = /** @type {((inputs?: Mapmaking_Publish_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Publish_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_publish_back(inputs)
	return sv_mapmaking_publish_back(inputs)
});