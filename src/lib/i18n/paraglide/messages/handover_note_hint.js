/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Note_HintInputs */

const sv_handover_note_hint = /** @type {(inputs: Handover_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel vad som följer med, repor eller hur mycket bränsle det är i tanken.`)
};

const en_handover_note_hint = /** @type {(inputs: Handover_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example what comes with it, scratches, or how much fuel is in the tank.`)
};

/**
* | output |
* | --- |
* | "For example what comes with it, scratches, or how much fuel is in the tank." |
*
* @param {Handover_Note_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_note_hint = /** @type {((inputs?: Handover_Note_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Note_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_note_hint(inputs)
	return sv_handover_note_hint(inputs)
});