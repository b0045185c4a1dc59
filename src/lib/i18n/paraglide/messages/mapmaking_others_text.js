/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Others_TextInputs */

const sv_mapmaking_others_text = /** @type {(inputs: Mapmaking_Others_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saknas det något på kartan, eller är något fel? Säg det till den som sköter byn, så kan kartan göras om.`)
};

const en_mapmaking_others_text = /** @type {(inputs: Mapmaking_Others_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is something missing on the map, or wrong? Tell whoever looks after the village, and the map can be made again.`)
};

/**
* | output |
* | --- |
* | "Is something missing on the map, or wrong? Tell whoever looks after the village, and the map can be made again." |
*
* @param {Mapmaking_Others_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_others_text = /** @type {((inputs?: Mapmaking_Others_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Others_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_others_text(inputs)
	return sv_mapmaking_others_text(inputs)
});