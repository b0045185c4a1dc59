/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Damaged_HintInputs */

const sv_handover_damaged_hint = /** @type {(inputs: Handover_Damaged_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv gärna vad, och ta ett foto`)
};

const en_handover_damaged_hint = /** @type {(inputs: Handover_Damaged_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Please write what, and take a photo`)
};

/**
* | output |
* | --- |
* | "Please write what, and take a photo" |
*
* @param {Handover_Damaged_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_damaged_hint = /** @type {((inputs?: Handover_Damaged_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Damaged_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_damaged_hint(inputs)
	return sv_handover_damaged_hint(inputs)
});