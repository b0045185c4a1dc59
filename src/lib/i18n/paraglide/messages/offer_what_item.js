/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_What_ItemInputs */

const sv_offer_what_item = /** @type {(inputs: Offer_What_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Låna ut en sak`)
};

const en_offer_what_item = /** @type {(inputs: Offer_What_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lend a thing`)
};

/**
* | output |
* | --- |
* | "Lend a thing" |
*
* @param {Offer_What_ItemInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_what_item = /** @type {((inputs?: Offer_What_ItemInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_What_ItemInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_what_item(inputs)
	return sv_offer_what_item(inputs)
});