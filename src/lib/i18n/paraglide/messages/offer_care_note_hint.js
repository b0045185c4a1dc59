/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Care_Note_HintInputs */

const sv_offer_care_note_hint = /** @type {(inputs: Offer_Care_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel: torka tältet innan du packar ihop det.`)
};

const en_offer_care_note_hint = /** @type {(inputs: Offer_Care_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: dry the tent before you pack it.`)
};

/**
* | output |
* | --- |
* | "For example: dry the tent before you pack it." |
*
* @param {Offer_Care_Note_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_care_note_hint = /** @type {((inputs?: Offer_Care_Note_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Care_Note_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_care_note_hint(inputs)
	return sv_offer_care_note_hint(inputs)
});