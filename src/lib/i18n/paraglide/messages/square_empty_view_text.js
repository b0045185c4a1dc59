/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Empty_View_TextInputs */

const sv_square_empty_view_text = /** @type {(inputs: Square_Empty_View_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Flytta kartan, eller visa hela listan.`)
};

const en_square_empty_view_text = /** @type {(inputs: Square_Empty_View_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Move the map, or show the whole list.`)
};

/**
* | output |
* | --- |
* | "Move the map, or show the whole list." |
*
* @param {Square_Empty_View_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_empty_view_text = /** @type {((inputs?: Square_Empty_View_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Empty_View_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_empty_view_text(inputs)
	return sv_square_empty_view_text(inputs)
});