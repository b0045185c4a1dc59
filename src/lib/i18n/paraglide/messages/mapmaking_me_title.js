/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Me_TitleInputs */

const sv_mapmaking_me_title = /** @type {(inputs: Mapmaking_Me_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`För dig som sköter byn`)
};

const en_mapmaking_me_title = /** @type {(inputs: Mapmaking_Me_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For you who look after the village`)
};

/**
* | output |
* | --- |
* | "For you who look after the village" |
*
* @param {Mapmaking_Me_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_me_title = /** @type {((inputs?: Mapmaking_Me_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Me_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_me_title(inputs)
	return sv_mapmaking_me_title(inputs)
});