/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_ListingsInputs */

const sv_mine_listings = /** @type {(inputs: Mine_ListingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mina annonser`)
};

const en_mine_listings = /** @type {(inputs: Mine_ListingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My notices`)
};

/**
* | output |
* | --- |
* | "My notices" |
*
* @param {Mine_ListingsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_listings = /** @type {((inputs?: Mine_ListingsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_ListingsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_listings(inputs)
	return sv_mine_listings(inputs)
});