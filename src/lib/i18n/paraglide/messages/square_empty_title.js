/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Empty_TitleInputs */

const sv_square_empty_title = /** @type {(inputs: Square_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det hittade vi inte`)
};

const en_square_empty_title = /** @type {(inputs: Square_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We did not find that`)
};

/**
* | output |
* | --- |
* | "We did not find that" |
*
* @param {Square_Empty_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_empty_title = /** @type {((inputs?: Square_Empty_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Empty_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_empty_title(inputs)
	return sv_square_empty_title(inputs)
});