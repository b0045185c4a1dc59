/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_DoneInputs */

const sv_signin_done = /** @type {(inputs: Signin_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nu är du inloggad.`)
};

const en_signin_done = /** @type {(inputs: Signin_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are signed in now.`)
};

/**
* | output |
* | --- |
* | "You are signed in now." |
*
* @param {Signin_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_done = /** @type {((inputs?: Signin_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_done(inputs)
	return sv_signin_done(inputs)
});