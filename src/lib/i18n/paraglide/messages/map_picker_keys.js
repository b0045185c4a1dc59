/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Picker_KeysInputs */

const sv_map_picker_keys = /** @type {(inputs: Map_Picker_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Piltangenterna flyttar kartan, plus och minus zoomar.`)
};

const en_map_picker_keys = /** @type {(inputs: Map_Picker_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The arrow keys move the map, plus and minus zoom.`)
};

/**
* | output |
* | --- |
* | "The arrow keys move the map, plus and minus zoom." |
*
* @param {Map_Picker_KeysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_picker_keys = /** @type {((inputs?: Map_Picker_KeysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Picker_KeysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_picker_keys(inputs)
	return sv_map_picker_keys(inputs)
});