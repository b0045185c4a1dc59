/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Look_ItemInputs */

const sv_map_look_item = /** @type {(inputs: Map_Look_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sak`)
};

const en_map_look_item = /** @type {(inputs: Map_Look_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`thing`)
};

/**
* | output |
* | --- |
* | "thing" |
*
* @param {Map_Look_ItemInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_look_item = /** @type {((inputs?: Map_Look_ItemInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Look_ItemInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_look_item(inputs)
	return sv_map_look_item(inputs)
});