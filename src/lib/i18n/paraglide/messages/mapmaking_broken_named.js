/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, kind: NonNullable<unknown> }} Mapmaking_Broken_NamedInputs */

const sv_mapmaking_broken_named = /** @type {(inputs: Mapmaking_Broken_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} (${i?.kind})`)
};

const en_mapmaking_broken_named = /** @type {(inputs: Mapmaking_Broken_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} (${i?.kind})`)
};

/**
* | output |
* | --- |
* | "{name} ({kind})" |
*
* @param {Mapmaking_Broken_NamedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_named = /** @type {((inputs: Mapmaking_Broken_NamedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_NamedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_named(inputs)
	return sv_mapmaking_broken_named(inputs)
});