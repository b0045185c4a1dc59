/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_None_LentInputs */

const sv_mine_none_lent = /** @type {(inputs: Mine_None_LentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inget är utlånat just nu.`)
};

const en_mine_none_lent = /** @type {(inputs: Mine_None_LentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is out on loan just now.`)
};

/**
* | output |
* | --- |
* | "Nothing is out on loan just now." |
*
* @param {Mine_None_LentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_none_lent = /** @type {((inputs?: Mine_None_LentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_None_LentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_none_lent(inputs)
	return sv_mine_none_lent(inputs)
});