/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, size: NonNullable<unknown> }} Mapmaking_GivenInputs */

const sv_mapmaking_given = /** @type {(inputs: Mapmaking_GivenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, ${i?.size}`)
};

const en_mapmaking_given = /** @type {(inputs: Mapmaking_GivenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, ${i?.size}`)
};

/**
* | output |
* | --- |
* | "{name}, {size}" |
*
* @param {Mapmaking_GivenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_given = /** @type {((inputs: Mapmaking_GivenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_GivenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_given(inputs)
	return sv_mapmaking_given(inputs)
});