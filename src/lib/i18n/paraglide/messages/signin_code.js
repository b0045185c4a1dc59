/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_CodeInputs */

const sv_signin_code = /** @type {(inputs: Signin_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Koden i mejlet`)
};

const en_signin_code = /** @type {(inputs: Signin_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The code in the mail`)
};

/**
* | output |
* | --- |
* | "The code in the mail" |
*
* @param {Signin_CodeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_code = /** @type {((inputs?: Signin_CodeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_CodeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_code(inputs)
	return sv_signin_code(inputs)
});