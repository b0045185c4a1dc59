/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Picker_BareInputs */

const sv_map_picker_bare = /** @type {(inputs: Map_Picker_BareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nålen är satt.`)
};

const en_map_picker_bare = /** @type {(inputs: Map_Picker_BareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The needle is set.`)
};

/**
* | output |
* | --- |
* | "The needle is set." |
*
* @param {Map_Picker_BareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_picker_bare = /** @type {((inputs?: Map_Picker_BareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Picker_BareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_picker_bare(inputs)
	return sv_map_picker_bare(inputs)
});