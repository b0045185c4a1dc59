/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_MeInputs */

const sv_nav_me = /** @type {(inputs: Nav_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag`)
};

const en_nav_me = /** @type {(inputs: Nav_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Me`)
};

/**
* | output |
* | --- |
* | "Me" |
*
* @param {Nav_MeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const nav_me = /** @type {((inputs?: Nav_MeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_MeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_nav_me(inputs)
	return sv_nav_me(inputs)
});