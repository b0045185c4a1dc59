/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Border_TextInputs */

const sv_mapmaking_border_text = /** @type {(inputs: Mapmaking_Border_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan görs för det som ligger innanför linjen och ungefär en kilometer till. Stämmer inte linjen, säg det till den som driver ert Bytorget innan du gör en karta.`)
};

const en_mapmaking_border_text = /** @type {(inputs: Mapmaking_Border_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map is made for what lies within the line and about a kilometre more. If the line is wrong, tell whoever runs your Bytorget before you make a map.`)
};

/**
* | output |
* | --- |
* | "The map is made for what lies within the line and about a kilometre more. If the line is wrong, tell whoever runs your Bytorget before you make a map." |
*
* @param {Mapmaking_Border_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_border_text = /** @type {((inputs?: Mapmaking_Border_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Border_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_border_text(inputs)
	return sv_mapmaking_border_text(inputs)
});