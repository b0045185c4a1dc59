/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Approval_Auto_HintInputs */

const sv_offer_approval_auto_hint = /** @type {(inputs: Offer_Approval_Auto_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Är dagarna lediga blir lånet klart direkt.`)
};

const en_offer_approval_auto_hint = /** @type {(inputs: Offer_Approval_Auto_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If the days are free, the loan is agreed at once.`)
};

/**
* | output |
* | --- |
* | "If the days are free, the loan is agreed at once." |
*
* @param {Offer_Approval_Auto_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_approval_auto_hint = /** @type {((inputs?: Offer_Approval_Auto_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Approval_Auto_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_approval_auto_hint(inputs)
	return sv_offer_approval_auto_hint(inputs)
});