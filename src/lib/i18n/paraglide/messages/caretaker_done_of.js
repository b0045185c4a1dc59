/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Caretaker_Done_OfInputs */

const sv_caretaker_done_of = /** @type {(inputs: Caretaker_Done_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sett till: ${i?.who}`)
};

const en_caretaker_done_of = /** @type {(inputs: Caretaker_Done_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Looked after: ${i?.who}`)
};

/**
* | output |
* | --- |
* | "Looked after: {who}" |
*
* @param {Caretaker_Done_OfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_done_of = /** @type {((inputs: Caretaker_Done_OfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_Done_OfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_done_of(inputs)
	return sv_caretaker_done_of(inputs)
});