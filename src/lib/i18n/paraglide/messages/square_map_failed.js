/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Map_FailedInputs */

const sv_square_map_failed = /** @type {(inputs: Square_Map_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan gick inte att hämta. Allt som finns på den finns också i listan.`)
};

const en_square_map_failed = /** @type {(inputs: Square_Map_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map could not be fetched. Everything on it is in the list too.`)
};

/**
* | output |
* | --- |
* | "The map could not be fetched. Everything on it is in the list too." |
*
* @param {Square_Map_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_map_failed = /** @type {((inputs?: Square_Map_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Map_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_map_failed(inputs)
	return sv_square_map_failed(inputs)
});