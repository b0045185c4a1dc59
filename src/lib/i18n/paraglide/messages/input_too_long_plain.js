/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Too_Long_PlainInputs */

const sv_input_too_long_plain = /** @type {(inputs: Input_Too_Long_PlainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det blev för långt. Korta ned texten lite.`)
};

const en_input_too_long_plain = /** @type {(inputs: Input_Too_Long_PlainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That is too long. Please shorten it a little.`)
};

/**
* | output |
* | --- |
* | "That is too long. Please shorten it a little." |
*
* @param {Input_Too_Long_PlainInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_too_long_plain = /** @type {((inputs?: Input_Too_Long_PlainInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Too_Long_PlainInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_too_long_plain(inputs)
	return sv_input_too_long_plain(inputs)
});