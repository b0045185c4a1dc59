/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_CreditInputs */

const sv_map_credit = /** @type {(inputs: Map_CreditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`© OpenStreetMap`)
};

const en_map_credit = /** @type {(inputs: Map_CreditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`© OpenStreetMap`)
};

/**
* | output |
* | --- |
* | "© OpenStreetMap" |
*
* @param {Map_CreditInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_credit = /** @type {((inputs?: Map_CreditInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_CreditInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_credit(inputs)
	return sv_map_credit(inputs)
});