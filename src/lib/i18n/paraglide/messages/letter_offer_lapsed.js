/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Offer_LapsedInputs */

const sv_letter_offer_lapsed = /** @type {(inputs: Letter_Offer_LapsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Platsen i ${i?.title} ${i?.days} gick vidare till nästa i kön`)
};

const en_letter_offer_lapsed = /** @type {(inputs: Letter_Offer_LapsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The place in ${i?.title} ${i?.days} went on to the next in the queue`)
};

/**
* | output |
* | --- |
* | "The place in {title} {days} went on to the next in the queue" |
*
* @param {Letter_Offer_LapsedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_offer_lapsed = /** @type {((inputs: Letter_Offer_LapsedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Offer_LapsedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_offer_lapsed(inputs)
	return sv_letter_offer_lapsed(inputs)
});