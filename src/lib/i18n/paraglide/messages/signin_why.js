/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_WhyInputs */

const sv_signin_why = /** @type {(inputs: Signin_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du får en kod med e-post. Inget lösenord behövs.`)
};

const en_signin_why = /** @type {(inputs: Signin_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You get a code by e-mail. No password needed.`)
};

/**
* | output |
* | --- |
* | "You get a code by e-mail. No password needed." |
*
* @param {Signin_WhyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_why = /** @type {((inputs?: Signin_WhyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_WhyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_why(inputs)
	return sv_signin_why(inputs)
});