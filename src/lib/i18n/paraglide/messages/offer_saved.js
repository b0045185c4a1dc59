/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_SavedInputs */

const sv_offer_saved = /** @type {(inputs: Offer_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ändringarna är sparade`)
};

const en_offer_saved = /** @type {(inputs: Offer_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The changes are saved`)
};

/**
* | output |
* | --- |
* | "The changes are saved" |
*
* @param {Offer_SavedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_saved = /** @type {((inputs?: Offer_SavedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_SavedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_saved(inputs)
	return sv_offer_saved(inputs)
});