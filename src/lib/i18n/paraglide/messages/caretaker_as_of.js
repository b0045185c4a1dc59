/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Caretaker_As_OfInputs */

const sv_caretaker_as_of = /** @type {(inputs: Caretaker_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Så här såg det ut ${i?.time}.`)
};

const en_caretaker_as_of = /** @type {(inputs: Caretaker_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This is how it was at ${i?.time}.`)
};

/**
* | output |
* | --- |
* | "This is how it was at {time}." |
*
* @param {Caretaker_As_OfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_as_of = /** @type {((inputs: Caretaker_As_OfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_As_OfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_as_of(inputs)
	return sv_caretaker_as_of(inputs)
});