/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Look_SpaceInputs */

const sv_map_look_space = /** @type {(inputs: Map_Look_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lokal`)
};

const en_map_look_space = /** @type {(inputs: Map_Look_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`room`)
};

/**
* | output |
* | --- |
* | "room" |
*
* @param {Map_Look_SpaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_look_space = /** @type {((inputs?: Map_Look_SpaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Look_SpaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_look_space(inputs)
	return sv_map_look_space(inputs)
});