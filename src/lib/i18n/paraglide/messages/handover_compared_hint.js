/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Compared_HintInputs */

const sv_handover_compared_hint = /** @type {(inputs: Handover_Compared_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Har en av er ingen telefon med sig går det bra ändå. Lämna rutan tom.`)
};

const en_handover_compared_hint = /** @type {(inputs: Handover_Compared_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If one of you has no phone along, that is fine. Leave the box empty.`)
};

/**
* | output |
* | --- |
* | "If one of you has no phone along, that is fine. Leave the box empty." |
*
* @param {Handover_Compared_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_compared_hint = /** @type {((inputs?: Handover_Compared_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Compared_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_compared_hint(inputs)
	return sv_handover_compared_hint(inputs)
});