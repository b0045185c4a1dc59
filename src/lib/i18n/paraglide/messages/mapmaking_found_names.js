/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Found_NamesInputs */

const sv_mapmaking_found_names = /** @type {(inputs: Mapmaking_Found_NamesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Namn`)
};

const en_mapmaking_found_names = /** @type {(inputs: Mapmaking_Found_NamesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Names`)
};

/**
* | output |
* | --- |
* | "Names" |
*
* @param {Mapmaking_Found_NamesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_found_names = /** @type {((inputs?: Mapmaking_Found_NamesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Found_NamesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_found_names(inputs)
	return sv_mapmaking_found_names(inputs)
});