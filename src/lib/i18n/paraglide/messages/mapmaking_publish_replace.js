/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Publish_ReplaceInputs */

const sv_mapmaking_publish_replace = /** @type {(inputs: Mapmaking_Publish_ReplaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den här kartan tar den nuvarandes plats.`)
};

const en_mapmaking_publish_replace = /** @type {(inputs: Mapmaking_Publish_ReplaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This map takes the place of the present one.`)
};

/**
* | output |
* | --- |
* | "This map takes the place of the present one." |
*
* @param {Mapmaking_Publish_ReplaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_publish_replace = /** @type {((inputs?: Mapmaking_Publish_ReplaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Publish_ReplaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_publish_replace(inputs)
	return sv_mapmaking_publish_replace(inputs)
});