/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Where_PlaceInputs */

const sv_offer_where_place = /** @type {(inputs: Offer_Where_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vid en plats i byn`)
};

const en_offer_where_place = /** @type {(inputs: Offer_Where_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At a place in the village`)
};

/**
* | output |
* | --- |
* | "At a place in the village" |
*
* @param {Offer_Where_PlaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_where_place = /** @type {((inputs?: Offer_Where_PlaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Where_PlaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_where_place(inputs)
	return sv_offer_where_place(inputs)
});