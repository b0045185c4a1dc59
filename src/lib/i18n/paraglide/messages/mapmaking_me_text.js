/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Me_TextInputs */

const sv_mapmaking_me_text = /** @type {(inputs: Mapmaking_Me_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gör en karta av en fil från OpenStreetMap, eller byt den som finns.`)
};

const en_mapmaking_me_text = /** @type {(inputs: Mapmaking_Me_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a map from an OpenStreetMap file, or replace the one there is.`)
};

/**
* | output |
* | --- |
* | "Make a map from an OpenStreetMap file, or replace the one there is." |
*
* @param {Mapmaking_Me_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_me_text = /** @type {((inputs?: Mapmaking_Me_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Me_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_me_text(inputs)
	return sv_mapmaking_me_text(inputs)
});