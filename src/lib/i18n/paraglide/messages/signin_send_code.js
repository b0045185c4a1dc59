/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Send_CodeInputs */

const sv_signin_send_code = /** @type {(inputs: Signin_Send_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skicka koden`)
};

const en_signin_send_code = /** @type {(inputs: Signin_Send_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the code`)
};

/**
* | output |
* | --- |
* | "Send the code" |
*
* @param {Signin_Send_CodeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_send_code = /** @type {((inputs?: Signin_Send_CodeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Send_CodeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_send_code(inputs)
	return sv_signin_send_code(inputs)
});