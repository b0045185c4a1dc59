/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Front_TitleInputs */

const sv_square_front_title = /** @type {(inputs: Square_Front_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det mesta finns redan i byn`)
};

const en_square_front_title = /** @type {(inputs: Square_Front_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Most things are already in the village`)
};

/**
* | output |
* | --- |
* | "Most things are already in the village" |
*
* @param {Square_Front_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_front_title = /** @type {((inputs?: Square_Front_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Front_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_front_title(inputs)
	return sv_square_front_title(inputs)
});