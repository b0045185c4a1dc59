/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_EquipmentInputs */

const sv_listing_equipment = /** @type {(inputs: Listing_EquipmentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Utrustning`)
};

const en_listing_equipment = /** @type {(inputs: Listing_EquipmentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Equipment`)
};

/**
* | output |
* | --- |
* | "Equipment" |
*
* @param {Listing_EquipmentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_equipment = /** @type {((inputs?: Listing_EquipmentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_EquipmentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_equipment(inputs)
	return sv_listing_equipment(inputs)
});