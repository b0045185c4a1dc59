/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Withdraw_TitleInputs */

const sv_offer_withdraw_title = /** @type {(inputs: Offer_Withdraw_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta bort annonsen?`)
};

const en_offer_withdraw_title = /** @type {(inputs: Offer_Withdraw_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take the notice away?`)
};

/**
* | output |
* | --- |
* | "Take the notice away?" |
*
* @param {Offer_Withdraw_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_withdraw_title = /** @type {((inputs?: Offer_Withdraw_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Withdraw_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_withdraw_title(inputs)
	return sv_offer_withdraw_title(inputs)
});