/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Code_HintInputs */

const sv_signin_code_hint = /** @type {(inputs: Signin_Code_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Titta i skräpposten om det dröjer. Koden gäller i 15 minuter.`)
};

const en_signin_code_hint = /** @type {(inputs: Signin_Code_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look in your spam folder if it takes a while. The code is good for 15 minutes.`)
};

/**
* | output |
* | --- |
* | "Look in your spam folder if it takes a while. The code is good for 15 minutes." |
*
* @param {Signin_Code_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_code_hint = /** @type {((inputs?: Signin_Code_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Code_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_code_hint(inputs)
	return sv_signin_code_hint(inputs)
});