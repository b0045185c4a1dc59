/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Code_TitleInputs */

const sv_signin_code_title = /** @type {(inputs: Signin_Code_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv koden`)
};

const en_signin_code_title = /** @type {(inputs: Signin_Code_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the code`)
};

/**
* | output |
* | --- |
* | "Write the code" |
*
* @param {Signin_Code_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_code_title = /** @type {((inputs?: Signin_Code_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Code_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_code_title(inputs)
	return sv_signin_code_title(inputs)
});