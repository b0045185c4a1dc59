/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Approval_ManualInputs */

const sv_offer_approval_manual = /** @type {(inputs: Offer_Approval_ManualInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga mig först`)
};

const en_offer_approval_manual = /** @type {(inputs: Offer_Approval_ManualInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask me first`)
};

/**
* | output |
* | --- |
* | "Ask me first" |
*
* @param {Offer_Approval_ManualInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_approval_manual = /** @type {((inputs?: Offer_Approval_ManualInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Approval_ManualInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_approval_manual(inputs)
	return sv_offer_approval_manual(inputs)
});