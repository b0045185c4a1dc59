/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_To_InboxInputs */

const sv_offer_to_inbox = /** @type {(inputs: Offer_To_InboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se lånen`)
};

const en_offer_to_inbox = /** @type {(inputs: Offer_To_InboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See the loans`)
};

/**
* | output |
* | --- |
* | "See the loans" |
*
* @param {Offer_To_InboxInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_to_inbox = /** @type {((inputs?: Offer_To_InboxInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_To_InboxInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_to_inbox(inputs)
	return sv_offer_to_inbox(inputs)
});