/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Missing_CategoryInputs */

const sv_offer_missing_category = /** @type {(inputs: Offer_Missing_CategoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj en sort i listan.`)
};

const en_offer_missing_category = /** @type {(inputs: Offer_Missing_CategoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a sort from the list.`)
};

/**
* | output |
* | --- |
* | "Choose a sort from the list." |
*
* @param {Offer_Missing_CategoryInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_missing_category = /** @type {((inputs?: Offer_Missing_CategoryInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Missing_CategoryInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_missing_category(inputs)
	return sv_offer_missing_category(inputs)
});