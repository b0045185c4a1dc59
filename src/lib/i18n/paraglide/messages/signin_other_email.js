/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Other_EmailInputs */

const sv_signin_other_email = /** @type {(inputs: Signin_Other_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byt e-postadress`)
};

const en_signin_other_email = /** @type {(inputs: Signin_Other_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use another address`)
};

/**
* | output |
* | --- |
* | "Use another address" |
*
* @param {Signin_Other_EmailInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_other_email = /** @type {((inputs?: Signin_Other_EmailInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Other_EmailInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_other_email(inputs)
	return sv_signin_other_email(inputs)
});