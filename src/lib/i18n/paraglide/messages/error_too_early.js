/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Error_Too_EarlyInputs */

const sv_error_too_early = /** @type {(inputs: Error_Too_EarlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är för tidigt. Överlämningen kan göras från dagen före ${i?.day}.`)
};

const en_error_too_early = /** @type {(inputs: Error_Too_EarlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It is too early. The handover can be done from the day before ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "It is too early. The handover can be done from the day before {day}." |
*
* @param {Error_Too_EarlyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_too_early = /** @type {((inputs: Error_Too_EarlyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Too_EarlyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_too_early(inputs)
	return sv_error_too_early(inputs)
});