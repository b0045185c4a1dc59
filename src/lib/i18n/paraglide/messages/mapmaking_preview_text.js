/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Preview_TextInputs */

const sv_mapmaking_preview_text = /** @type {(inputs: Mapmaking_Preview_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bara du ser den. Dra i den och zooma: är hela byn med, och ser sjöar och vägar rätt ut?`)
};

const en_mapmaking_preview_text = /** @type {(inputs: Mapmaking_Preview_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only you see it. Drag it and zoom: is the whole village there, and do lakes and roads look right?`)
};

/**
* | output |
* | --- |
* | "Only you see it. Drag it and zoom: is the whole village there, and do lakes and roads look right?" |
*
* @param {Mapmaking_Preview_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_preview_text = /** @type {((inputs?: Mapmaking_Preview_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Preview_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_preview_text(inputs)
	return sv_mapmaking_preview_text(inputs)
});