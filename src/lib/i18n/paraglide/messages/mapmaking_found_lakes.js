/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Found_LakesInputs */

const sv_mapmaking_found_lakes = /** @type {(inputs: Mapmaking_Found_LakesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sjöar och tjärnar`)
};

const en_mapmaking_found_lakes = /** @type {(inputs: Mapmaking_Found_LakesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lakes and ponds`)
};

/**
* | output |
* | --- |
* | "Lakes and ponds" |
*
* @param {Mapmaking_Found_LakesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_found_lakes = /** @type {((inputs?: Mapmaking_Found_LakesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Found_LakesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_found_lakes(inputs)
	return sv_mapmaking_found_lakes(inputs)
});