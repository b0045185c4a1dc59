/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_MeInputs */

const sv_square_me = /** @type {(inputs: Square_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Där jag är`)
};

const en_square_me = /** @type {(inputs: Square_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where I am`)
};

/**
* | output |
* | --- |
* | "Where I am" |
*
* @param {Square_MeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_me = /** @type {((inputs?: Square_MeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_MeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_me(inputs)
	return sv_square_me(inputs)
});