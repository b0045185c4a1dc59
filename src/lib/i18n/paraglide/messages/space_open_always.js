/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Open_AlwaysInputs */

const sv_space_open_always = /** @type {(inputs: Space_Open_AlwaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alla tider på dygnet`)
};

const en_space_open_always = /** @type {(inputs: Space_Open_AlwaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At any time`)
};

/**
* | output |
* | --- |
* | "At any time" |
*
* @param {Space_Open_AlwaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_open_always = /** @type {((inputs?: Space_Open_AlwaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Open_AlwaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_open_always(inputs)
	return sv_space_open_always(inputs)
});