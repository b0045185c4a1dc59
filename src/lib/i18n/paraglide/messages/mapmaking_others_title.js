/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Others_TitleInputs */

const sv_mapmaking_others_title = /** @type {(inputs: Mapmaking_Others_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan görs av den som sköter byn`)
};

const en_mapmaking_others_title = /** @type {(inputs: Mapmaking_Others_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map is made by whoever looks after the village`)
};

/**
* | output |
* | --- |
* | "The map is made by whoever looks after the village" |
*
* @param {Mapmaking_Others_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_others_title = /** @type {((inputs?: Mapmaking_Others_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Others_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_others_title(inputs)
	return sv_mapmaking_others_title(inputs)
});