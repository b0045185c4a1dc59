/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Signin_WelcomeInputs */

const sv_signin_welcome = /** @type {(inputs: Signin_WelcomeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Välkommen till ${i?.village}!`)
};

const en_signin_welcome = /** @type {(inputs: Signin_WelcomeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Welcome to ${i?.village}!`)
};

/**
* | output |
* | --- |
* | "Welcome to {village}!" |
*
* @param {Signin_WelcomeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_welcome = /** @type {((inputs: Signin_WelcomeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_WelcomeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_welcome(inputs)
	return sv_signin_welcome(inputs)
});