/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Photos_HintInputs */

const sv_handover_photos_hint = /** @type {(inputs: Handover_Photos_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bara ni två kan se dem. Bra att ha om något blir oklart.`)
};

const en_handover_photos_hint = /** @type {(inputs: Handover_Photos_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the two of you can see them. Good to have if anything is unclear.`)
};

/**
* | output |
* | --- |
* | "Only the two of you can see them. Good to have if anything is unclear." |
*
* @param {Handover_Photos_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_photos_hint = /** @type {((inputs?: Handover_Photos_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Photos_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_photos_hint(inputs)
	return sv_handover_photos_hint(inputs)
});