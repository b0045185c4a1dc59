/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_ApprovalInputs */

const sv_offer_approval = /** @type {(inputs: Offer_ApprovalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När någon vill låna`)
};

const en_offer_approval = /** @type {(inputs: Offer_ApprovalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When somebody wants to borrow`)
};

/**
* | output |
* | --- |
* | "When somebody wants to borrow" |
*
* @param {Offer_ApprovalInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_approval = /** @type {((inputs?: Offer_ApprovalInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_ApprovalInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_approval(inputs)
	return sv_offer_approval(inputs)
});