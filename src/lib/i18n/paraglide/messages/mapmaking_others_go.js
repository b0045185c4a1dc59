/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Others_GoInputs */

const sv_mapmaking_others_go = /** @type {(inputs: Mapmaking_Others_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till byns torg`)
};

const en_mapmaking_others_go = /** @type {(inputs: Mapmaking_Others_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the village square`)
};

/**
* | output |
* | --- |
* | "To the village square" |
*
* @param {Mapmaking_Others_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_others_go = /** @type {((inputs?: Mapmaking_Others_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Others_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_others_go(inputs)
	return sv_mapmaking_others_go(inputs)
});