/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Keep_ClosedInputs */

const sv_offer_keep_closed = /** @type {(inputs: Offer_Keep_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är stängt`)
};

const en_offer_keep_closed = /** @type {(inputs: Offer_Keep_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is closed`)
};

/**
* | output |
* | --- |
* | "It is closed" |
*
* @param {Offer_Keep_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_keep_closed = /** @type {((inputs?: Offer_Keep_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Keep_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_keep_closed(inputs)
	return sv_offer_keep_closed(inputs)
});