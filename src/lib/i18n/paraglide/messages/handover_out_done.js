/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Out_DoneInputs */

const sv_handover_out_done = /** @type {(inputs: Handover_Out_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Överlämningen är uppskriven.`)
};

const en_handover_out_done = /** @type {(inputs: Handover_Out_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The handover is noted.`)
};

/**
* | output |
* | --- |
* | "The handover is noted." |
*
* @param {Handover_Out_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_out_done = /** @type {((inputs?: Handover_Out_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Out_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_out_done(inputs)
	return sv_handover_out_done(inputs)
});