/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Dates_TitleInputs */

const sv_square_dates_title = /** @type {(inputs: Square_Dates_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När behöver du det?`)
};

const en_square_dates_title = /** @type {(inputs: Square_Dates_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When do you need it?`)
};

/**
* | output |
* | --- |
* | "When do you need it?" |
*
* @param {Square_Dates_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_dates_title = /** @type {((inputs?: Square_Dates_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Dates_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_dates_title(inputs)
	return sv_square_dates_title(inputs)
});