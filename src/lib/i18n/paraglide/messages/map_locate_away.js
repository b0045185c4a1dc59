/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Locate_AwayInputs */

const sv_map_locate_away = /** @type {(inputs: Map_Locate_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du verkar vara en bit utanför byn, så kartan står kvar.`)
};

const en_map_locate_away = /** @type {(inputs: Map_Locate_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You seem to be some way outside the village, so the map stays where it is.`)
};

/**
* | output |
* | --- |
* | "You seem to be some way outside the village, so the map stays where it is." |
*
* @param {Map_Locate_AwayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_locate_away = /** @type {((inputs?: Map_Locate_AwayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Locate_AwayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_locate_away(inputs)
	return sv_map_locate_away(inputs)
});