/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Unknown_PhotoInputs */

const sv_input_unknown_photo = /** @type {(inputs: Input_Unknown_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ett foto kom inte fram. Ta bort det och lägg till det igen.`)
};

const en_input_unknown_photo = /** @type {(inputs: Input_Unknown_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A photo did not arrive. Remove it and add it again.`)
};

/**
* | output |
* | --- |
* | "A photo did not arrive. Remove it and add it again." |
*
* @param {Input_Unknown_PhotoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_unknown_photo = /** @type {((inputs?: Input_Unknown_PhotoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Unknown_PhotoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_unknown_photo(inputs)
	return sv_input_unknown_photo(inputs)
});