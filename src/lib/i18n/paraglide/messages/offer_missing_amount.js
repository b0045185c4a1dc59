/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Missing_AmountInputs */

const sv_offer_missing_amount = /** @type {(inputs: Offer_Missing_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv hur stor panten är.`)
};

const en_offer_missing_amount = /** @type {(inputs: Offer_Missing_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write how much the deposit is.`)
};

/**
* | output |
* | --- |
* | "Write how much the deposit is." |
*
* @param {Offer_Missing_AmountInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_missing_amount = /** @type {((inputs?: Offer_Missing_AmountInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Missing_AmountInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_missing_amount(inputs)
	return sv_offer_missing_amount(inputs)
});