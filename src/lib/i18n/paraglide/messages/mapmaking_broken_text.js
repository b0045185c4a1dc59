/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Broken_TextInputs */

const sv_mapmaking_broken_text = /** @type {(inputs: Mapmaking_Broken_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filen slutar mitt i dem. Klipp ut en större bit, eller klipp med Osmium så som det står under ”Så får du tag på en fil”, så följer de med hela. Det går bra att publicera ändå.`)
};

const en_mapmaking_broken_text = /** @type {(inputs: Mapmaking_Broken_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file ends in the middle of them. Cut out a larger piece, or cut with Osmium as it says under “How to get a file”, and they come along whole. You may publish the map all the same.`)
};

/**
* | output |
* | --- |
* | "The file ends in the middle of them. Cut out a larger piece, or cut with Osmium as it says under “How to get a file”, and they come along whole. You may publ..." |
*
* @param {Mapmaking_Broken_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_text = /** @type {((inputs?: Mapmaking_Broken_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_text(inputs)
	return sv_mapmaking_broken_text(inputs)
});