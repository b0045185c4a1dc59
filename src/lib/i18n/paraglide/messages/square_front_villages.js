/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Front_VillagesInputs */

const sv_square_front_villages = /** @type {(inputs: Square_Front_VillagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj din by`)
};

const en_square_front_villages = /** @type {(inputs: Square_Front_VillagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose your village`)
};

/**
* | output |
* | --- |
* | "Choose your village" |
*
* @param {Square_Front_VillagesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_front_villages = /** @type {((inputs?: Square_Front_VillagesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Front_VillagesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_front_villages(inputs)
	return sv_square_front_villages(inputs)
});