/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Published_GoInputs */

const sv_mapmaking_published_go = /** @type {(inputs: Mapmaking_Published_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa den på torget`)
};

const en_mapmaking_published_go = /** @type {(inputs: Mapmaking_Published_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show it on the square`)
};

/**
* | output |
* | --- |
* | "Show it on the square" |
*
* @param {Mapmaking_Published_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_published_go = /** @type {((inputs?: Mapmaking_Published_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Published_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_published_go(inputs)
	return sv_mapmaking_published_go(inputs)
});