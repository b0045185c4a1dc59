/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Withdraw_YesInputs */

const sv_offer_withdraw_yes = /** @type {(inputs: Offer_Withdraw_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, ta bort`)
};

const en_offer_withdraw_yes = /** @type {(inputs: Offer_Withdraw_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, take it away`)
};

/**
* | output |
* | --- |
* | "Yes, take it away" |
*
* @param {Offer_Withdraw_YesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_withdraw_yes = /** @type {((inputs?: Offer_Withdraw_YesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Withdraw_YesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_withdraw_yes(inputs)
	return sv_offer_withdraw_yes(inputs)
});