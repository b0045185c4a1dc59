/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_WrongInputs */

const sv_input_wrong = /** @type {(inputs: Input_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här stämmer inte. Kontrollera och försök igen.`)
};

const en_input_wrong = /** @type {(inputs: Input_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not right. Check it and try again.`)
};

/**
* | output |
* | --- |
* | "This is not right. Check it and try again." |
*
* @param {Input_WrongInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_wrong = /** @type {((inputs?: Input_WrongInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_WrongInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_wrong(inputs)
	return sv_input_wrong(inputs)
});