/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Quantity_HintInputs */

const sv_space_quantity_hint = /** @type {(inputs: Space_Quantity_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel tre gästrum. De flesta lokaler finns det en av.`)
};

const en_space_quantity_hint = /** @type {(inputs: Space_Quantity_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example three guest rooms. Of most rooms there is one.`)
};

/**
* | output |
* | --- |
* | "For example three guest rooms. Of most rooms there is one." |
*
* @param {Space_Quantity_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_quantity_hint = /** @type {((inputs?: Space_Quantity_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Quantity_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_quantity_hint(inputs)
	return sv_space_quantity_hint(inputs)
});