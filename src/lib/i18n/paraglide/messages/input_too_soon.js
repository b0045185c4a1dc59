/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Input_Too_SoonInputs */

const sv_input_too_soon = /** @type {(inputs: Input_Too_SoonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ägaren behöver lite framförhållning. Tidigast ${i?.day}.`)
};

const en_input_too_soon = /** @type {(inputs: Input_Too_SoonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The owner needs some notice. ${i?.day} at the earliest.`)
};

/**
* | output |
* | --- |
* | "The owner needs some notice. {day} at the earliest." |
*
* @param {Input_Too_SoonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_too_soon = /** @type {((inputs: Input_Too_SoonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Too_SoonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_too_soon(inputs)
	return sv_input_too_soon(inputs)
});