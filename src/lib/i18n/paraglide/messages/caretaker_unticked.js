/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_UntickedInputs */

const sv_caretaker_unticked = /** @type {(inputs: Caretaker_UntickedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inte klart längre.`)
};

const en_caretaker_unticked = /** @type {(inputs: Caretaker_UntickedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No longer done.`)
};

/**
* | output |
* | --- |
* | "No longer done." |
*
* @param {Caretaker_UntickedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_unticked = /** @type {((inputs?: Caretaker_UntickedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_UntickedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_unticked(inputs)
	return sv_caretaker_unticked(inputs)
});