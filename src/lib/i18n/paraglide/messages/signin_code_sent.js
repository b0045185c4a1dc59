/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Signin_Code_SentInputs */

const sv_signin_code_sent = /** @type {(inputs: Signin_Code_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vi har skickat ett mejl med sex siffror till ${i?.email}.`)
};

const en_signin_code_sent = /** @type {(inputs: Signin_Code_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`We have sent a mail with six digits to ${i?.email}.`)
};

/**
* | output |
* | --- |
* | "We have sent a mail with six digits to {email}." |
*
* @param {Signin_Code_SentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_code_sent = /** @type {((inputs: Signin_Code_SentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Code_SentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_code_sent(inputs)
	return sv_signin_code_sent(inputs)
});