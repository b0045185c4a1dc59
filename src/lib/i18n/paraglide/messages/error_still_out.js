/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Error_Still_OutInputs */

const sv_error_still_out = /** @type {(inputs: Error_Still_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Den är fortfarande utlånad till någon annan (till ${i?.day}). Prata med ägaren.`)
};

const en_error_still_out = /** @type {(inputs: Error_Still_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It is still out with somebody else (until ${i?.day}). Talk to the owner.`)
};

/**
* | output |
* | --- |
* | "It is still out with somebody else (until {day}). Talk to the owner." |
*
* @param {Error_Still_OutInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_still_out = /** @type {((inputs: Error_Still_OutInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Still_OutInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_still_out(inputs)
	return sv_error_still_out(inputs)
});