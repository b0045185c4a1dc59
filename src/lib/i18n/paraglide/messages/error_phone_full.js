/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Phone_FullInputs */

const sv_error_phone_full = /** @type {(inputs: Error_Phone_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det finns ingen plats kvar på enheten. Ta bort något du inte behöver och försök igen.`)
};

const en_error_phone_full = /** @type {(inputs: Error_Phone_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no room left on this device. Remove something you do not need and try again.`)
};

/**
* | output |
* | --- |
* | "There is no room left on this device. Remove something you do not need and try again." |
*
* @param {Error_Phone_FullInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_phone_full = /** @type {((inputs?: Error_Phone_FullInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Phone_FullInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_phone_full(inputs)
	return sv_error_phone_full(inputs)
});