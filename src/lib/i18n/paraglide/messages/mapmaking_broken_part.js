/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Mapmaking_Broken_PartInputs */

const sv_mapmaking_broken_part = /** @type {(inputs: Mapmaking_Broken_PartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: bara en del är ritad`)
};

const en_mapmaking_broken_part = /** @type {(inputs: Mapmaking_Broken_PartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: only a part is drawn`)
};

/**
* | output |
* | --- |
* | "{what}: only a part is drawn" |
*
* @param {Mapmaking_Broken_PartInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_part = /** @type {((inputs: Mapmaking_Broken_PartInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_PartInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_part(inputs)
	return sv_mapmaking_broken_part(inputs)
});