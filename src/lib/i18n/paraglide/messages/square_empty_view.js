/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Empty_ViewInputs */

const sv_square_empty_view = /** @type {(inputs: Square_Empty_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inget på den här biten av kartan`)
};

const en_square_empty_view = /** @type {(inputs: Square_Empty_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing on this part of the map`)
};

/**
* | output |
* | --- |
* | "Nothing on this part of the map" |
*
* @param {Square_Empty_ViewInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_empty_view = /** @type {((inputs?: Square_Empty_ViewInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Empty_ViewInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_empty_view(inputs)
	return sv_square_empty_view(inputs)
});