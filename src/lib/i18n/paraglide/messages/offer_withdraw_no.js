/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Withdraw_NoInputs */

const sv_offer_withdraw_no = /** @type {(inputs: Offer_Withdraw_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Behåll den`)
};

const en_offer_withdraw_no = /** @type {(inputs: Offer_Withdraw_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep it`)
};

/**
* | output |
* | --- |
* | "Keep it" |
*
* @param {Offer_Withdraw_NoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_withdraw_no = /** @type {((inputs?: Offer_Withdraw_NoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Withdraw_NoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_withdraw_no(inputs)
	return sv_offer_withdraw_no(inputs)
});