/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Signin_Demo_OutsiderInputs */

const sv_signin_demo_outsider = /** @type {(inputs: Signin_Demo_OutsiderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} (utanför byn)`)
};

const en_signin_demo_outsider = /** @type {(inputs: Signin_Demo_OutsiderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} (from outside)`)
};

/**
* | output |
* | --- |
* | "{name} (from outside)" |
*
* @param {Signin_Demo_OutsiderInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_demo_outsider = /** @type {((inputs: Signin_Demo_OutsiderInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Demo_OutsiderInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_demo_outsider(inputs)
	return sv_signin_demo_outsider(inputs)
});