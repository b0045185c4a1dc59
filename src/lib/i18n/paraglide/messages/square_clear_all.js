/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Clear_AllInputs */

const sv_square_clear_all = /** @type {(inputs: Square_Clear_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rensa allt`)
};

const en_square_clear_all = /** @type {(inputs: Square_Clear_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clear all`)
};

/**
* | output |
* | --- |
* | "Clear all" |
*
* @param {Square_Clear_AllInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_clear_all = /** @type {((inputs?: Square_Clear_AllInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Clear_AllInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_clear_all(inputs)
	return sv_square_clear_all(inputs)
});