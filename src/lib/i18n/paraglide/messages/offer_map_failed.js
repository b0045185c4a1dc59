/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Map_FailedInputs */

const sv_offer_map_failed = /** @type {(inputs: Offer_Map_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan gick inte att hämta just nu. Du kan välja en plats i byn i stället.`)
};

const en_offer_map_failed = /** @type {(inputs: Offer_Map_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map could not be fetched just now. You can choose a place in the village instead.`)
};

/**
* | output |
* | --- |
* | "The map could not be fetched just now. You can choose a place in the village instead." |
*
* @param {Offer_Map_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_map_failed = /** @type {((inputs?: Offer_Map_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Map_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_map_failed(inputs)
	return sv_offer_map_failed(inputs)
});