/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Unit_KrInputs */

const sv_offer_unit_kr = /** @type {(inputs: Offer_Unit_KrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kr`)
};

const en_offer_unit_kr = /** @type {(inputs: Offer_Unit_KrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kr`)
};

/**
* | output |
* | --- |
* | "kr" |
*
* @param {Offer_Unit_KrInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_unit_kr = /** @type {((inputs?: Offer_Unit_KrInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Unit_KrInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_unit_kr(inputs)
	return sv_offer_unit_kr(inputs)
});