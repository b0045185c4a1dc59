/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Get_TitleInputs */

const sv_mapmaking_get_title = /** @type {(inputs: Mapmaking_Get_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så får du tag på en fil`)
};

const en_mapmaking_get_title = /** @type {(inputs: Mapmaking_Get_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How to get a file`)
};

/**
* | output |
* | --- |
* | "How to get a file" |
*
* @param {Mapmaking_Get_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_get_title = /** @type {((inputs?: Mapmaking_Get_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Get_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_get_title(inputs)
	return sv_mapmaking_get_title(inputs)
});