/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Accessible_ToiletInputs */

const sv_listing_accessible_toilet = /** @type {(inputs: Listing_Accessible_ToiletInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toalett för rullstol`)
};

const en_listing_accessible_toilet = /** @type {(inputs: Listing_Accessible_ToiletInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Accessible toilet`)
};

/**
* | output |
* | --- |
* | "Accessible toilet" |
*
* @param {Listing_Accessible_ToiletInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_accessible_toilet = /** @type {((inputs?: Listing_Accessible_ToiletInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Accessible_ToiletInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_accessible_toilet(inputs)
	return sv_listing_accessible_toilet(inputs)
});