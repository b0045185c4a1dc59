/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Error_IdInputs */

const sv_error_id = /** @type {(inputs: Error_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Felets nummer är ${i?.id}, om du hör av dig.`)
};

const en_error_id = /** @type {(inputs: Error_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The error's number is ${i?.id}, should you get in touch.`)
};

/**
* | output |
* | --- |
* | "The error's number is {id}, should you get in touch." |
*
* @param {Error_IdInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_id = /** @type {((inputs: Error_IdInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_IdInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_id(inputs)
	return sv_error_id(inputs)
});