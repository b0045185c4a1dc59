/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Kept_ListInputs */

const sv_offer_kept_list = /** @type {(inputs: Offer_Kept_ListInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dagar du behåller`)
};

const en_offer_kept_list = /** @type {(inputs: Offer_Kept_ListInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Days you keep`)
};

/**
* | output |
* | --- |
* | "Days you keep" |
*
* @param {Offer_Kept_ListInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_kept_list = /** @type {((inputs?: Offer_Kept_ListInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Kept_ListInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_kept_list(inputs)
	return sv_offer_kept_list(inputs)
});