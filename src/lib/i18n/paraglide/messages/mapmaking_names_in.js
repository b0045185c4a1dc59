/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, language: NonNullable<unknown> }} Mapmaking_Names_InInputs */

const sv_mapmaking_names_in = /** @type {(inputs: Mapmaking_Names_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} på ${i?.language}`)
};

const en_mapmaking_names_in = /** @type {(inputs: Mapmaking_Names_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} in ${i?.language}`)
};

/**
* | output |
* | --- |
* | "{count} in {language}" |
*
* @param {Mapmaking_Names_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_names_in = /** @type {((inputs: Mapmaking_Names_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Names_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_names_in(inputs)
	return sv_mapmaking_names_in(inputs)
});