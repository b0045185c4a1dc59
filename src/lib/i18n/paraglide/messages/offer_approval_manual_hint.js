/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Approval_Manual_HintInputs */

const sv_offer_approval_manual_hint = /** @type {(inputs: Offer_Approval_Manual_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du svarar ja eller nej i Inkorg.`)
};

const en_offer_approval_manual_hint = /** @type {(inputs: Offer_Approval_Manual_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You answer yes or no in Inbox.`)
};

/**
* | output |
* | --- |
* | "You answer yes or no in Inbox." |
*
* @param {Offer_Approval_Manual_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_approval_manual_hint = /** @type {((inputs?: Offer_Approval_Manual_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Approval_Manual_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_approval_manual_hint(inputs)
	return sv_offer_approval_manual_hint(inputs)
});