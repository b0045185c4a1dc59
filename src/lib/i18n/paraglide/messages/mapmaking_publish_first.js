/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Publish_FirstInputs */

const sv_mapmaking_publish_first = /** @type {(inputs: Mapmaking_Publish_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här blir byns första karta.`)
};

const en_mapmaking_publish_first = /** @type {(inputs: Mapmaking_Publish_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This will be the village's first map.`)
};

/**
* | output |
* | --- |
* | "This will be the village's first map." |
*
* @param {Mapmaking_Publish_FirstInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_publish_first = /** @type {((inputs?: Mapmaking_Publish_FirstInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Publish_FirstInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_publish_first(inputs)
	return sv_mapmaking_publish_first(inputs)
});