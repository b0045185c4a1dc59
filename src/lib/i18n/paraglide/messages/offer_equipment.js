/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_EquipmentInputs */

const sv_offer_equipment = /** @type {(inputs: Offer_EquipmentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Utrustning`)
};

const en_offer_equipment = /** @type {(inputs: Offer_EquipmentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Equipment`)
};

/**
* | output |
* | --- |
* | "Equipment" |
*
* @param {Offer_EquipmentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_equipment = /** @type {((inputs?: Offer_EquipmentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_EquipmentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_equipment(inputs)
	return sv_offer_equipment(inputs)
});