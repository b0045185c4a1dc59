/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_In_The_PastInputs */

const sv_input_in_the_past = /** @type {(inputs: Input_In_The_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den dagen har redan varit. Välj en dag från i dag och framåt.`)
};

const en_input_in_the_past = /** @type {(inputs: Input_In_The_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That day has been. Choose a day from today on.`)
};

/**
* | output |
* | --- |
* | "That day has been. Choose a day from today on." |
*
* @param {Input_In_The_PastInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_in_the_past = /** @type {((inputs?: Input_In_The_PastInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_In_The_PastInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_in_the_past(inputs)
	return sv_input_in_the_past(inputs)
});