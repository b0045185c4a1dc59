/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Unknown_MapInputs */

const sv_input_unknown_map = /** @type {(inputs: Input_Unknown_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartfilen finns inte hos servern längre. Skicka den igen.`)
};

const en_input_unknown_map = /** @type {(inputs: Input_Unknown_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map file is not with the server any more. Please send it again.`)
};

/**
* | output |
* | --- |
* | "The map file is not with the server any more. Please send it again." |
*
* @param {Input_Unknown_MapInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_unknown_map = /** @type {((inputs?: Input_Unknown_MapInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Unknown_MapInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_unknown_map(inputs)
	return sv_input_unknown_map(inputs)
});