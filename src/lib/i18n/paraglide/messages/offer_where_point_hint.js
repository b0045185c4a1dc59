/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Where_Point_HintInputs */

const sv_offer_where_point_hint = /** @type {(inputs: Offer_Where_Point_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hemma hos dig, eller där den står`)
};

const en_offer_where_point_hint = /** @type {(inputs: Offer_Where_Point_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At your home, or where it stands`)
};

/**
* | output |
* | --- |
* | "At your home, or where it stands" |
*
* @param {Offer_Where_Point_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_where_point_hint = /** @type {((inputs?: Offer_Where_Point_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Where_Point_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_where_point_hint(inputs)
	return sv_offer_where_point_hint(inputs)
});