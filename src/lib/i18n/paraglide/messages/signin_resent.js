/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_ResentInputs */

const sv_signin_resent = /** @type {(inputs: Signin_ResentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En ny kod är på väg.`)
};

const en_signin_resent = /** @type {(inputs: Signin_ResentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A new code is on its way.`)
};

/**
* | output |
* | --- |
* | "A new code is on its way." |
*
* @param {Signin_ResentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_resent = /** @type {((inputs?: Signin_ResentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_ResentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_resent(inputs)
	return sv_signin_resent(inputs)
});