/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Join_TextInputs */

const sv_mapmaking_join_text = /** @type {(inputs: Mapmaking_Join_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan görs av den som sköter byn.`)
};

const en_mapmaking_join_text = /** @type {(inputs: Mapmaking_Join_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map is made by whoever looks after the village.`)
};

/**
* | output |
* | --- |
* | "The map is made by whoever looks after the village." |
*
* @param {Mapmaking_Join_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_join_text = /** @type {((inputs?: Mapmaking_Join_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Join_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_join_text(inputs)
	return sv_mapmaking_join_text(inputs)
});