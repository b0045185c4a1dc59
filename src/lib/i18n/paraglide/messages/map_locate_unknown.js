/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Locate_UnknownInputs */

const sv_map_locate_unknown = /** @type {(inputs: Map_Locate_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det gick inte att se var du är. Kanske får Bytorget inte använda platsen i din telefon.`)
};

const en_map_locate_unknown = /** @type {(inputs: Map_Locate_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We could not see where you are. Perhaps Bytorget may not use your phone's location.`)
};

/**
* | output |
* | --- |
* | "We could not see where you are. Perhaps Bytorget may not use your phone's location." |
*
* @param {Map_Locate_UnknownInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_locate_unknown = /** @type {((inputs?: Map_Locate_UnknownInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Locate_UnknownInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_locate_unknown(inputs)
	return sv_map_locate_unknown(inputs)
});