/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_EarlierInputs */

const sv_mine_earlier = /** @type {(inputs: Mine_EarlierInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tidigare`)
};

const en_mine_earlier = /** @type {(inputs: Mine_EarlierInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Earlier`)
};

/**
* | output |
* | --- |
* | "Earlier" |
*
* @param {Mine_EarlierInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_earlier = /** @type {((inputs?: Mine_EarlierInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_EarlierInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_earlier(inputs)
	return sv_mine_earlier(inputs)
});