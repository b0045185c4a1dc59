/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ least: NonNullable<unknown> }} Input_Too_ShortInputs */

const sv_input_too_short = /** @type {(inputs: Input_Too_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Skriv minst ${i?.least} tecken.`)
};

const en_input_too_short = /** @type {(inputs: Input_Too_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Write at least ${i?.least} characters.`)
};

/**
* | output |
* | --- |
* | "Write at least {least} characters." |
*
* @param {Input_Too_ShortInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_too_short = /** @type {((inputs: Input_Too_ShortInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Too_ShortInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_too_short(inputs)
	return sv_input_too_short(inputs)
});