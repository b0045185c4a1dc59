/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Charge_Note_HintInputs */

const sv_offer_charge_note_hint = /** @type {(inputs: Offer_Charge_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel: per dygn, betala när du hämtar`)
};

const en_offer_charge_note_hint = /** @type {(inputs: Offer_Charge_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: a day, pay when you fetch it`)
};

/**
* | output |
* | --- |
* | "For example: a day, pay when you fetch it" |
*
* @param {Offer_Charge_Note_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_charge_note_hint = /** @type {((inputs?: Offer_Charge_Note_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Charge_Note_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_charge_note_hint(inputs)
	return sv_offer_charge_note_hint(inputs)
});