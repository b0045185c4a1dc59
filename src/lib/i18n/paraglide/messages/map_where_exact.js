/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Where_ExactInputs */

const sv_map_where_exact = /** @type {(inputs: Map_Where_ExactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`exakt plats`)
};

const en_map_where_exact = /** @type {(inputs: Map_Where_ExactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`exact place`)
};

/**
* | output |
* | --- |
* | "exact place" |
*
* @param {Map_Where_ExactInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_where_exact = /** @type {((inputs?: Map_Where_ExactInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Where_ExactInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_where_exact(inputs)
	return sv_map_where_exact(inputs)
});