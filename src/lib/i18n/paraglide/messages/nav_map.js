/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_MapInputs */

const sv_nav_map = /** @type {(inputs: Nav_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Karta`)
};

const en_nav_map = /** @type {(inputs: Nav_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Map`)
};

/**
* | output |
* | --- |
* | "Map" |
*
* @param {Nav_MapInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const nav_map = /** @type {((inputs?: Nav_MapInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_MapInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_nav_map(inputs)
	return sv_nav_map(inputs)
});