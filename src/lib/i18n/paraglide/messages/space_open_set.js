/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Open_SetInputs */

const sv_space_open_set = /** @type {(inputs: Space_Open_SetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bara vissa tider`)
};

const en_space_open_set = /** @type {(inputs: Space_Open_SetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only at some hours`)
};

/**
* | output |
* | --- |
* | "Only at some hours" |
*
* @param {Space_Open_SetInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_open_set = /** @type {((inputs?: Space_Open_SetInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Open_SetInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_open_set(inputs)
	return sv_space_open_set(inputs)
});