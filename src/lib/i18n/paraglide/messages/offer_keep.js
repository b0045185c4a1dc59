/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Offer_KeepInputs */

const sv_offer_keep = /** @type {(inputs: Offer_KeepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Behåll ${i?.days}`)
};

const en_offer_keep = /** @type {(inputs: Offer_KeepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Keep ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Keep {days}" |
*
* @param {Offer_KeepInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_keep = /** @type {((inputs: Offer_KeepInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_KeepInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_keep(inputs)
	return sv_offer_keep(inputs)
});