/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Filters_TitleInputs */

const sv_square_filters_title = /** @type {(inputs: Square_Filters_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fler filter`)
};

const en_square_filters_title = /** @type {(inputs: Square_Filters_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More filters`)
};

/**
* | output |
* | --- |
* | "More filters" |
*
* @param {Square_Filters_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_filters_title = /** @type {((inputs?: Square_Filters_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Filters_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_filters_title(inputs)
	return sv_square_filters_title(inputs)
});