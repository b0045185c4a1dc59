/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Preview_TitleInputs */

const sv_mapmaking_preview_title = /** @type {(inputs: Mapmaking_Preview_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så här blir kartan`)
};

const en_mapmaking_preview_title = /** @type {(inputs: Mapmaking_Preview_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is how the map will look`)
};

/**
* | output |
* | --- |
* | "This is how the map will look" |
*
* @param {Mapmaking_Preview_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_preview_title = /** @type {((inputs?: Mapmaking_Preview_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Preview_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_preview_title(inputs)
	return sv_mapmaking_preview_title(inputs)
});