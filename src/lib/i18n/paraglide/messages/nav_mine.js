/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_MineInputs */

const sv_nav_mine = /** @type {(inputs: Nav_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mitt`)
};

const en_nav_mine = /** @type {(inputs: Nav_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mine`)
};

/**
* | output |
* | --- |
* | "Mine" |
*
* @param {Nav_MineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const nav_mine = /** @type {((inputs?: Nav_MineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_MineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_nav_mine(inputs)
	return sv_nav_mine(inputs)
});