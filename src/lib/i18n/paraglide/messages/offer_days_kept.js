/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Offer_Days_KeptInputs */

const sv_offer_days_kept = /** @type {(inputs: Offer_Days_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du behåller den ${i?.days}`)
};

const en_offer_days_kept = /** @type {(inputs: Offer_Days_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You keep it ${i?.days}`)
};

/**
* | output |
* | --- |
* | "You keep it {days}" |
*
* @param {Offer_Days_KeptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_days_kept = /** @type {((inputs: Offer_Days_KeptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Days_KeptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_days_kept(inputs)
	return sv_offer_days_kept(inputs)
});