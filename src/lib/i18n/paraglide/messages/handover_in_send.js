/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_In_SendInputs */

const sv_handover_in_send = /** @type {(inputs: Handover_In_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klart, tillbaka`)
};

const en_handover_in_send = /** @type {(inputs: Handover_In_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done, it is back`)
};

/**
* | output |
* | --- |
* | "Done, it is back" |
*
* @param {Handover_In_SendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_in_send = /** @type {((inputs?: Handover_In_SendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_In_SendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_in_send(inputs)
	return sv_handover_in_send(inputs)
});