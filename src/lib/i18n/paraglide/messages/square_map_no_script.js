/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Map_No_ScriptInputs */

const sv_square_map_no_script = /** @type {(inputs: Square_Map_No_ScriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan behöver JavaScript. Allt som finns på den finns också i listan.`)
};

const en_square_map_no_script = /** @type {(inputs: Square_Map_No_ScriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map needs JavaScript. Everything on it is in the list too.`)
};

/**
* | output |
* | --- |
* | "The map needs JavaScript. Everything on it is in the list too." |
*
* @param {Square_Map_No_ScriptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_map_no_script = /** @type {((inputs?: Square_Map_No_ScriptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Map_No_ScriptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_map_no_script(inputs)
	return sv_square_map_no_script(inputs)
});