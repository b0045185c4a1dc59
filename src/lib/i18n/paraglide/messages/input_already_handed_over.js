/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Already_Handed_OverInputs */

const sv_input_already_handed_over = /** @type {(inputs: Input_Already_Handed_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den är redan hämtad, så bara sista dagen kan ändras.`)
};

const en_input_already_handed_over = /** @type {(inputs: Input_Already_Handed_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It has already been collected, so only the last day can change.`)
};

/**
* | output |
* | --- |
* | "It has already been collected, so only the last day can change." |
*
* @param {Input_Already_Handed_OverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_already_handed_over = /** @type {((inputs?: Input_Already_Handed_OverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Already_Handed_OverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_already_handed_over(inputs)
	return sv_input_already_handed_over(inputs)
});