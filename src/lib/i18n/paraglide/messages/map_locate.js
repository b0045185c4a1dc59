/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_LocateInputs */

const sv_map_locate = /** @type {(inputs: Map_LocateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Min plats`)
};

const en_map_locate = /** @type {(inputs: Map_LocateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My location`)
};

/**
* | output |
* | --- |
* | "My location" |
*
* @param {Map_LocateInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_locate = /** @type {((inputs?: Map_LocateInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_LocateInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_locate(inputs)
	return sv_map_locate(inputs)
});