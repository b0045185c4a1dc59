/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ part: NonNullable<unknown> }} Mapmaking_Part_TextInputs */

const sv_mapmaking_part_text = /** @type {(inputs: Mapmaking_Part_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ungefär ${i?.part} av byn ligger utanför filen. Där blir kartan tom.`)
};

const en_mapmaking_part_text = /** @type {(inputs: Mapmaking_Part_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`About ${i?.part} of the village lies outside the file. There the map will be empty.`)
};

/**
* | output |
* | --- |
* | "About {part} of the village lies outside the file. There the map will be empty." |
*
* @param {Mapmaking_Part_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_part_text = /** @type {((inputs: Mapmaking_Part_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Part_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_part_text(inputs)
	return sv_mapmaking_part_text(inputs)
});