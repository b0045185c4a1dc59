/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Missing_PointInputs */

const sv_offer_missing_point = /** @type {(inputs: Offer_Missing_PointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Peka ut en plats på kartan, eller välj en plats i byn.`)
};

const en_offer_missing_point = /** @type {(inputs: Offer_Missing_PointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Point out a spot on the map, or choose a place in the village.`)
};

/**
* | output |
* | --- |
* | "Point out a spot on the map, or choose a place in the village." |
*
* @param {Offer_Missing_PointInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_missing_point = /** @type {((inputs?: Offer_Missing_PointInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Missing_PointInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_missing_point(inputs)
	return sv_offer_missing_point(inputs)
});