/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Demo_TitleInputs */

const sv_signin_demo_title = /** @type {(inputs: Signin_Demo_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är en provby`)
};

const en_signin_demo_title = /** @type {(inputs: Signin_Demo_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a village for trying things out`)
};

/**
* | output |
* | --- |
* | "This is a village for trying things out" |
*
* @param {Signin_Demo_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_demo_title = /** @type {((inputs?: Signin_Demo_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Demo_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_demo_title(inputs)
	return sv_signin_demo_title(inputs)
});