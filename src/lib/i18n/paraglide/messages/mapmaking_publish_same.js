/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Publish_SameInputs */

const sv_mapmaking_publish_same = /** @type {(inputs: Mapmaking_Publish_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är samma karta som byn har nu.`)
};

const en_mapmaking_publish_same = /** @type {(inputs: Mapmaking_Publish_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is the map the village has now.`)
};

/**
* | output |
* | --- |
* | "This is the map the village has now." |
*
* @param {Mapmaking_Publish_SameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_publish_same = /** @type {((inputs?: Mapmaking_Publish_SameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Publish_SameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_publish_same(inputs)
	return sv_mapmaking_publish_same(inputs)
});