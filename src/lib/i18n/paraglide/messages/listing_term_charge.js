/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Term_ChargeInputs */

const sv_listing_term_charge = /** @type {(inputs: Listing_Term_ChargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kostar`)
};

const en_listing_term_charge = /** @type {(inputs: Listing_Term_ChargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Costs`)
};

/**
* | output |
* | --- |
* | "Costs" |
*
* @param {Listing_Term_ChargeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_term_charge = /** @type {((inputs?: Listing_Term_ChargeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Term_ChargeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_term_charge(inputs)
	return sv_listing_term_charge(inputs)
});