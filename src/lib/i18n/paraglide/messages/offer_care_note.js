/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Care_NoteInputs */

const sv_offer_care_note = /** @type {(inputs: Offer_Care_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Att tänka på`)
};

const en_offer_care_note = /** @type {(inputs: Offer_Care_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To keep in mind`)
};

/**
* | output |
* | --- |
* | "To keep in mind" |
*
* @param {Offer_Care_NoteInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_care_note = /** @type {((inputs?: Offer_Care_NoteInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Care_NoteInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_care_note(inputs)
	return sv_offer_care_note(inputs)
});