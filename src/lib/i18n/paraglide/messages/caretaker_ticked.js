/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_TickedInputs */

const sv_caretaker_ticked = /** @type {(inputs: Caretaker_TickedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uppskrivet som klart.`)
};

const en_caretaker_ticked = /** @type {(inputs: Caretaker_TickedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noted as done.`)
};

/**
* | output |
* | --- |
* | "Noted as done." |
*
* @param {Caretaker_TickedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_ticked = /** @type {((inputs?: Caretaker_TickedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_TickedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_ticked(inputs)
	return sv_caretaker_ticked(inputs)
});