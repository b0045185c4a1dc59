/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ most: NonNullable<unknown> }} Input_Too_LongInputs */

const sv_input_too_long = /** @type {(inputs: Input_Too_LongInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det blev för långt. Högst ${i?.most} tecken får plats.`)
};

const en_input_too_long = /** @type {(inputs: Input_Too_LongInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That is too long. There is room for ${i?.most} characters.`)
};

/**
* | output |
* | --- |
* | "That is too long. There is room for {most} characters." |
*
* @param {Input_Too_LongInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_too_long = /** @type {((inputs: Input_Too_LongInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Too_LongInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_too_long(inputs)
	return sv_input_too_long(inputs)
});