/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Directions_HintInputs */

const sv_access_directions_hint = /** @type {(inputs: Access_Directions_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel: nyckeln hänger i skåpet till vänster om dörren. Larmet sitter innanför.`)
};

const en_access_directions_hint = /** @type {(inputs: Access_Directions_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: the key hangs in the box to the left of the door. The alarm is just inside.`)
};

/**
* | output |
* | --- |
* | "For example: the key hangs in the box to the left of the door. The alarm is just inside." |
*
* @param {Access_Directions_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_directions_hint = /** @type {((inputs?: Access_Directions_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Directions_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_directions_hint(inputs)
	return sv_access_directions_hint(inputs)
});