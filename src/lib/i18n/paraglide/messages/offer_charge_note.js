/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Charge_NoteInputs */

const sv_offer_charge_note = /** @type {(inputs: Offer_Charge_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Med egna ord`)
};

const en_offer_charge_note = /** @type {(inputs: Offer_Charge_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In your own words`)
};

/**
* | output |
* | --- |
* | "In your own words" |
*
* @param {Offer_Charge_NoteInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_charge_note = /** @type {((inputs?: Offer_Charge_NoteInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Charge_NoteInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_charge_note(inputs)
	return sv_offer_charge_note(inputs)
});