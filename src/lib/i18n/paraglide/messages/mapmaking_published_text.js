/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Published_TextInputs */

const sv_mapmaking_published_text = /** @type {(inputs: Mapmaking_Published_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grannarna får den nästa gång de öppnar torget.`)
};

const en_mapmaking_published_text = /** @type {(inputs: Mapmaking_Published_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The neighbours get it the next time they open the square.`)
};

/**
* | output |
* | --- |
* | "The neighbours get it the next time they open the square." |
*
* @param {Mapmaking_Published_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_published_text = /** @type {((inputs?: Mapmaking_Published_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Published_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_published_text(inputs)
	return sv_mapmaking_published_text(inputs)
});