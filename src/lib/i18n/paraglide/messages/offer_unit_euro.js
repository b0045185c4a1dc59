/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Unit_EuroInputs */

const sv_offer_unit_euro = /** @type {(inputs: Offer_Unit_EuroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`€`)
};

const en_offer_unit_euro = /** @type {(inputs: Offer_Unit_EuroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`€`)
};

/**
* | output |
* | --- |
* | "€" |
*
* @param {Offer_Unit_EuroInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_unit_euro = /** @type {((inputs?: Offer_Unit_EuroInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Unit_EuroInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_unit_euro(inputs)
	return sv_offer_unit_euro(inputs)
});