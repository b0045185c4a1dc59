/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Such_AddressInputs */

const sv_error_no_such_address = /** @type {(inputs: Error_No_Such_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det ser inte ut som en e-postadress. Kontrollera stavningen.`)
};

const en_error_no_such_address = /** @type {(inputs: Error_No_Such_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That does not look like an e-mail address. Check the spelling.`)
};

/**
* | output |
* | --- |
* | "That does not look like an e-mail address. Check the spelling." |
*
* @param {Error_No_Such_AddressInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_no_such_address = /** @type {((inputs?: Error_No_Such_AddressInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Such_AddressInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_no_such_address(inputs)
	return sv_error_no_such_address(inputs)
});