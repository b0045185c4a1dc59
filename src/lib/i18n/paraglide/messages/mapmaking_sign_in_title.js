/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Sign_In_TitleInputs */

const sv_mapmaking_sign_in_title = /** @type {(inputs: Mapmaking_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga in för att göra byns karta`)
};

const en_mapmaking_sign_in_title = /** @type {(inputs: Mapmaking_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to make the village's map`)
};

/**
* | output |
* | --- |
* | "Sign in to make the village's map" |
*
* @param {Mapmaking_Sign_In_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_sign_in_title = /** @type {((inputs?: Mapmaking_Sign_In_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Sign_In_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_sign_in_title(inputs)
	return sv_mapmaking_sign_in_title(inputs)
});