/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_ResendInputs */

const sv_signin_resend = /** @type {(inputs: Signin_ResendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skicka en ny kod`)
};

const en_signin_resend = /** @type {(inputs: Signin_ResendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send a new code`)
};

/**
* | output |
* | --- |
* | "Send a new code" |
*
* @param {Signin_ResendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_resend = /** @type {((inputs?: Signin_ResendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_ResendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_resend(inputs)
	return sv_signin_resend(inputs)
});