/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ seconds: NonNullable<unknown> }} Signin_Resend_InInputs */

const sv_signin_resend_in = /** @type {(inputs: Signin_Resend_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ny kod kan skickas om ${i?.seconds} sekunder`)
};

const en_signin_resend_in = /** @type {(inputs: Signin_Resend_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A new code can be sent in ${i?.seconds} seconds`)
};

/**
* | output |
* | --- |
* | "A new code can be sent in {seconds} seconds" |
*
* @param {Signin_Resend_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_resend_in = /** @type {((inputs: Signin_Resend_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Resend_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_resend_in(inputs)
	return sv_signin_resend_in(inputs)
});