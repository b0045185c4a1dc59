/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_FiltersInputs */

const sv_square_filters = /** @type {(inputs: Square_FiltersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fler filter`)
};

const en_square_filters = /** @type {(inputs: Square_FiltersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More filters`)
};

/**
* | output |
* | --- |
* | "More filters" |
*
* @param {Square_FiltersInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_filters = /** @type {((inputs?: Square_FiltersInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_FiltersInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_filters(inputs)
	return sv_square_filters(inputs)
});