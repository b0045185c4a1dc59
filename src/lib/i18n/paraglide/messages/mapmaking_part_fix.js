/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Part_FixInputs */

const sv_mapmaking_part_fix = /** @type {(inputs: Mapmaking_Part_FixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vill du ha med hela byn, hämta en fil för hela byns ruta. Rutan står under ”Så får du tag på en fil”. Det går bra att publicera ändå.`)
};

const en_mapmaking_part_fix = /** @type {(inputs: Mapmaking_Part_FixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If you want the whole village, fetch a file for the whole of its box: it is given under “How to get a file”. You may publish the map all the same.`)
};

/**
* | output |
* | --- |
* | "If you want the whole village, fetch a file for the whole of its box: it is given under “How to get a file”. You may publish the map all the same." |
*
* @param {Mapmaking_Part_FixInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_part_fix = /** @type {((inputs?: Mapmaking_Part_FixInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Part_FixInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_part_fix(inputs)
	return sv_mapmaking_part_fix(inputs)
});