/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ length: NonNullable<unknown> }} Caretaker_TurnaroundInputs */

const sv_caretaker_turnaround = /** @type {(inputs: Caretaker_TurnaroundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ställtid efter varje bokning: ${i?.length}.`)
};

const en_caretaker_turnaround = /** @type {(inputs: Caretaker_TurnaroundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Time to get ready after each booking: ${i?.length}.`)
};

/**
* | output |
* | --- |
* | "Time to get ready after each booking: {length}." |
*
* @param {Caretaker_TurnaroundInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_turnaround = /** @type {((inputs: Caretaker_TurnaroundInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_TurnaroundInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_turnaround(inputs)
	return sv_caretaker_turnaround(inputs)
});