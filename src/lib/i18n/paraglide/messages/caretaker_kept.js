/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reason: NonNullable<unknown> }} Caretaker_KeptInputs */

const sv_caretaker_kept = /** @type {(inputs: Caretaker_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Stängt. ${i?.reason}.`)
};

const en_caretaker_kept = /** @type {(inputs: Caretaker_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Closed. ${i?.reason}.`)
};

/**
* | output |
* | --- |
* | "Closed. {reason}." |
*
* @param {Caretaker_KeptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_kept = /** @type {((inputs: Caretaker_KeptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_KeptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_kept(inputs)
	return sv_caretaker_kept(inputs)
});