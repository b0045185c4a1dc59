/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_PublishingInputs */

const sv_mapmaking_publishing = /** @type {(inputs: Mapmaking_PublishingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skickar kartan`)
};

const en_mapmaking_publishing = /** @type {(inputs: Mapmaking_PublishingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sending the map`)
};

/**
* | output |
* | --- |
* | "Sending the map" |
*
* @param {Mapmaking_PublishingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_publishing = /** @type {((inputs?: Mapmaking_PublishingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_PublishingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_publishing(inputs)
	return sv_mapmaking_publishing(inputs)
});