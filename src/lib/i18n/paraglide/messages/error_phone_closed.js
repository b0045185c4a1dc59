/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Phone_ClosedInputs */

const sv_error_phone_closed = /** @type {(inputs: Error_Phone_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det som är sparat på enheten gick inte att nå. Ladda om sidan och försök igen.`)
};

const en_error_phone_closed = /** @type {(inputs: Error_Phone_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is kept on this device could not be reached. Reload the page and try again.`)
};

/**
* | output |
* | --- |
* | "What is kept on this device could not be reached. Reload the page and try again." |
*
* @param {Error_Phone_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_phone_closed = /** @type {((inputs?: Error_Phone_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Phone_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_phone_closed(inputs)
	return sv_error_phone_closed(inputs)
});