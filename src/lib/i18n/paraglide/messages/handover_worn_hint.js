/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Worn_HintInputs */

const sv_handover_worn_hint = /** @type {(inputs: Handover_Worn_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Märken av vanlig användning`)
};

const en_handover_worn_hint = /** @type {(inputs: Handover_Worn_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Marks of ordinary use`)
};

/**
* | output |
* | --- |
* | "Marks of ordinary use" |
*
* @param {Handover_Worn_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_worn_hint = /** @type {((inputs?: Handover_Worn_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Worn_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_worn_hint(inputs)
	return sv_handover_worn_hint(inputs)
});