/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Found_HomesInputs */

const sv_mapmaking_found_homes = /** @type {(inputs: Mapmaking_Found_HomesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adresser och bostäder`)
};

const en_mapmaking_found_homes = /** @type {(inputs: Mapmaking_Found_HomesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Addresses and homes`)
};

/**
* | output |
* | --- |
* | "Addresses and homes" |
*
* @param {Mapmaking_Found_HomesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_found_homes = /** @type {((inputs?: Mapmaking_Found_HomesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Found_HomesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_found_homes(inputs)
	return sv_mapmaking_found_homes(inputs)
});