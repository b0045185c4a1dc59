/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Not_BookableInputs */

const sv_error_not_bookable = /** @type {(inputs: Error_Not_BookableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den här går inte att boka på det sättet.`)
};

const en_error_not_bookable = /** @type {(inputs: Error_Not_BookableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This cannot be booked that way.`)
};

/**
* | output |
* | --- |
* | "This cannot be booked that way." |
*
* @param {Error_Not_BookableInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_not_bookable = /** @type {((inputs?: Error_Not_BookableInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_BookableInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_not_bookable(inputs)
	return sv_error_not_bookable(inputs)
});