/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_In_DoneInputs */

const sv_handover_in_done = /** @type {(inputs: Handover_In_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tillbaka! Dagarna som blev över är lediga igen.`)
};

const en_handover_in_done = /** @type {(inputs: Handover_In_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is back! The days left over are free again.`)
};

/**
* | output |
* | --- |
* | "It is back! The days left over are free again." |
*
* @param {Handover_In_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_in_done = /** @type {((inputs?: Handover_In_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_In_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_in_done(inputs)
	return sv_handover_in_done(inputs)
});