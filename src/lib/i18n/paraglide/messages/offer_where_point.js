/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Where_PointInputs */

const sv_offer_where_point = /** @type {(inputs: Offer_Where_PointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`På en punkt på kartan`)
};

const en_offer_where_point = /** @type {(inputs: Offer_Where_PointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At a point on the map`)
};

/**
* | output |
* | --- |
* | "At a point on the map" |
*
* @param {Offer_Where_PointInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_where_point = /** @type {((inputs?: Offer_Where_PointInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Where_PointInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_where_point(inputs)
	return sv_offer_where_point(inputs)
});