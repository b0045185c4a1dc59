/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Me_LinkInputs */

const sv_mapmaking_me_link = /** @type {(inputs: Mapmaking_Me_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byns karta`)
};

const en_mapmaking_me_link = /** @type {(inputs: Mapmaking_Me_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The village's map`)
};

/**
* | output |
* | --- |
* | "The village's map" |
*
* @param {Mapmaking_Me_LinkInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_me_link = /** @type {((inputs?: Mapmaking_Me_LinkInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Me_LinkInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_me_link(inputs)
	return sv_mapmaking_me_link(inputs)
});