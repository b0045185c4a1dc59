/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_WithdrawInputs */

const sv_offer_withdraw = /** @type {(inputs: Offer_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta bort`)
};

const en_offer_withdraw = /** @type {(inputs: Offer_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take away`)
};

/**
* | output |
* | --- |
* | "Take away" |
*
* @param {Offer_WithdrawInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_withdraw = /** @type {((inputs?: Offer_WithdrawInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_WithdrawInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_withdraw(inputs)
	return sv_offer_withdraw(inputs)
});