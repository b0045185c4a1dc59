/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_TitleInputs */

const sv_mapmaking_fault_title = /** @type {(inputs: Mapmaking_Fault_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det gick inte att göra en karta av filen`)
};

const en_mapmaking_fault_title = /** @type {(inputs: Mapmaking_Fault_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No map could be made of the file`)
};

/**
* | output |
* | --- |
* | "No map could be made of the file" |
*
* @param {Mapmaking_Fault_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_title = /** @type {((inputs?: Mapmaking_Fault_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_title(inputs)
	return sv_mapmaking_fault_title(inputs)
});