/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Where_RoughInputs */

const sv_map_where_rough = /** @type {(inputs: Map_Where_RoughInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ungefärlig plats`)
};

const en_map_where_rough = /** @type {(inputs: Map_Where_RoughInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`approximate place`)
};

/**
* | output |
* | --- |
* | "approximate place" |
*
* @param {Map_Where_RoughInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_where_rough = /** @type {((inputs?: Map_Where_RoughInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Where_RoughInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_where_rough(inputs)
	return sv_map_where_rough(inputs)
});