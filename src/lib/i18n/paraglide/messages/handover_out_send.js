/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Out_SendInputs */

const sv_handover_out_send = /** @type {(inputs: Handover_Out_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klart, överlämnat`)
};

const en_handover_out_send = /** @type {(inputs: Handover_Out_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done, handed over`)
};

/**
* | output |
* | --- |
* | "Done, handed over" |
*
* @param {Handover_Out_SendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_out_send = /** @type {((inputs?: Handover_Out_SendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Out_SendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_out_send(inputs)
	return sv_handover_out_send(inputs)
});