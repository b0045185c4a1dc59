/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_QuantityInputs */

const sv_space_quantity = /** @type {(inputs: Space_QuantityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur många likadana finns det?`)
};

const en_space_quantity = /** @type {(inputs: Space_QuantityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many alike are there?`)
};

/**
* | output |
* | --- |
* | "How many alike are there?" |
*
* @param {Space_QuantityInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_quantity = /** @type {((inputs?: Space_QuantityInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_QuantityInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_quantity(inputs)
	return sv_space_quantity(inputs)
});