/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Look_WantInputs */

const sv_map_look_want = /** @type {(inputs: Map_Look_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`efterlysning`)
};

const en_map_look_want = /** @type {(inputs: Map_Look_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wanted`)
};

/**
* | output |
* | --- |
* | "wanted" |
*
* @param {Map_Look_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_look_want = /** @type {((inputs?: Map_Look_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Look_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_look_want(inputs)
	return sv_map_look_want(inputs)
});