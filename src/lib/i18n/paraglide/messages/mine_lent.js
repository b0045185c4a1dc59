/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_LentInputs */

const sv_mine_lent = /** @type {(inputs: Mine_LentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag lånar ut`)
};

const en_mine_lent = /** @type {(inputs: Mine_LentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I lend`)
};

/**
* | output |
* | --- |
* | "I lend" |
*
* @param {Mine_LentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_lent = /** @type {((inputs?: Mine_LentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_LentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_lent(inputs)
	return sv_mine_lent(inputs)
});