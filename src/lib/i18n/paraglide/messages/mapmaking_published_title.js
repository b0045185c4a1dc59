/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Published_TitleInputs */

const sv_mapmaking_published_title = /** @type {(inputs: Mapmaking_Published_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nu är kartan byns`)
};

const en_mapmaking_published_title = /** @type {(inputs: Mapmaking_Published_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map is the village's now`)
};

/**
* | output |
* | --- |
* | "The map is the village's now" |
*
* @param {Mapmaking_Published_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_published_title = /** @type {((inputs?: Mapmaking_Published_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Published_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_published_title(inputs)
	return sv_mapmaking_published_title(inputs)
});