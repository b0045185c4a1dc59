/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Want_ItemInputs */

const sv_offer_want_item = /** @type {(inputs: Offer_Want_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En sak`)
};

const en_offer_want_item = /** @type {(inputs: Offer_Want_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A thing`)
};

/**
* | output |
* | --- |
* | "A thing" |
*
* @param {Offer_Want_ItemInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_want_item = /** @type {((inputs?: Offer_Want_ItemInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Want_ItemInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_want_item(inputs)
	return sv_offer_want_item(inputs)
});